/** Layout of every document in Typst; the model comes in through `sys.inputs.data`, as data and never as markup. */
export const layout = '#let doc = json(bytes(sys.inputs.data))\n#doc.title';
