// @generated from the schema "DocumentBodyParagraphWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyParagraphWithHighlight`.
pub struct DocumentBodyParagraphWithHighlight {
    /// `blocks`: `array of DocumentContentBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentContentBlockWithHighlight>,
    >,
    /// `properties`: `DocumentBodyParagraphProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraphProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyParagraphWithHighlight {
    const EMPTY: Self = Self {
        blocks: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyParagraphWithHighlight = &<DocumentBodyParagraphWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyParagraphWithHighlight",
        empty: E,
        extra: &E.extra,
        properties: &[("blocks", "blocks", 1), ("properties", "properties", 0)],
        fields: &[&E.blocks, &E.properties],
    }
};

crate::runtime::model!(DocumentBodyParagraphWithHighlight);

crate::runtime::setters!(DocumentBodyParagraphWithHighlight {
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentContentBlockWithHighlight>,
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyParagraphProperties>,
});
