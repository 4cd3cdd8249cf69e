// @generated from the schema "DocumentBody"; changes made here are lost at the next generation

/// The schema `DocumentBody`.
pub struct DocumentBody {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBody {
    const EMPTY: Self = Self {
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBody = &<DocumentBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBody",
        empty: E,
        extra: &E.extra,
        properties: &[("blocks", "blocks", 1)],
        fields: &[&E.blocks],
    }
};

crate::runtime::model!(DocumentBody);

crate::runtime::setters!(DocumentBody {
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentBodyBlock>,
});
