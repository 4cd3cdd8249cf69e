// @generated from the schema "DocumentBodyWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyWithHighlight`.
pub struct DocumentBodyWithHighlight {
    /// `blocks`: `array of DocumentBodyBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyWithHighlight {
    const EMPTY: Self = Self {
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyWithHighlight = &<DocumentBodyWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyWithHighlight",
        empty: E,
        extra: &E.extra,
        properties: &[("blocks", "blocks", 1)],
        fields: &[&E.blocks],
    }
};

crate::runtime::model!(DocumentBodyWithHighlight);

crate::runtime::setters!(DocumentBodyWithHighlight {
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentBodyBlockWithHighlight>,
});
