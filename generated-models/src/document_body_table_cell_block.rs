// @generated from the schema "DocumentBodyTableCellBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCellBlock`.
pub struct DocumentBodyTableCellBlock {
    /// `properties`: `DocumentBodyTableCellBlockProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableCellBlockProperties>,
    >,
    /// `blocks`: `array of DocumentTableContentBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentTableContentBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableCellBlock {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableCellBlock = &<DocumentBodyTableCellBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableCellBlock",
        empty: E,
        extra: &E.extra,
        properties: &[("properties", "properties", 0), ("blocks", "blocks", 1)],
        fields: &[&E.properties, &E.blocks],
    }
};

crate::runtime::model!(DocumentBodyTableCellBlock);

crate::runtime::setters!(DocumentBodyTableCellBlock {
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyTableCellBlockProperties>,
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentTableContentBlock>,
});
