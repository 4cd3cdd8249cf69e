// @generated from the schema "DocumentBodyResponse"; changes made here are lost at the next generation

/// The schema `DocumentBodyResponse`.
pub struct DocumentBodyResponse {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyResponse {
    const EMPTY: Self = Self {
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyResponse = &<DocumentBodyResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("blocks", "blocks", 1)],
        fields: &[&E.blocks],
    }
};

crate::runtime::model!(DocumentBodyResponse);

crate::runtime::setters!(DocumentBodyResponse {
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentBodyBlock>,
});
