// @generated from the schema "DocumentBodyTableCaptionBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCaptionBlock`.
pub struct DocumentBodyTableCaptionBlock {
    /// `blocks`: `array of DocumentBodyTableCaptionItem`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyTableCaptionItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableCaptionBlock {
    const EMPTY: Self = Self {
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableCaptionBlock = &<DocumentBodyTableCaptionBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableCaptionBlock",
        empty: E,
        extra: &E.extra,
        properties: &[("blocks", "blocks", 1)],
        fields: &[&E.blocks],
    }
};

crate::runtime::model!(DocumentBodyTableCaptionBlock);

crate::runtime::setters!(DocumentBodyTableCaptionBlock {
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentBodyTableCaptionItem>,
});
