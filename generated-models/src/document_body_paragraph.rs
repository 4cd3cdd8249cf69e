// @generated from the schema "DocumentBodyParagraph"; changes made here are lost at the next generation

/// The schema `DocumentBodyParagraph`.
pub struct DocumentBodyParagraph {
    /// `blocks`: `array of DocumentContentBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentContentBlock>>,
    /// `properties`: `DocumentBodyParagraphProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraphProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyParagraph {
    const EMPTY: Self = Self {
        blocks: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyParagraph = &<DocumentBodyParagraph as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyParagraph",
        empty: E,
        extra: &E.extra,
        properties: &[("blocks", "blocks", 1), ("properties", "properties", 0)],
        fields: &[&E.blocks, &E.properties],
    }
};

crate::runtime::model!(DocumentBodyParagraph);

crate::runtime::setters!(DocumentBodyParagraph {
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentContentBlock>,
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyParagraphProperties>,
});
