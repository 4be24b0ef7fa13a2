/** The tone of a rule's force: what stops one, what asks, what only notes, what comes by itself. */
export const forceTones = { bars: 'bad', asks: 'soon', flags: 'mute', arises: 'accent' } as const;
