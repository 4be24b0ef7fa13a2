import { IsInt, IsString, MaxLength, Min } from 'class-validator';

/** What a witness sends: the size of the checkpoint it saw, and its signature line. */
export class CosignatureRequest {
  @IsInt() @Min(1) size: number;
  @IsString() @MaxLength(400) line: string;
}
