// @generated from the schema "DocumentBodyTableCellBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCellBlockWithHighlight`.
pub struct DocumentBodyTableCellBlockWithHighlight {
    /// `properties`: `DocumentBodyTableCellBlockProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableCellBlockProperties>,
    >,
    /// `blocks`: `array of DocumentTableContentBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentTableContentBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableCellBlockWithHighlight {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableCellBlockWithHighlight = &<DocumentBodyTableCellBlockWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableCellBlockWithHighlight",
        empty: E,
        extra: &E.extra,
        properties: &[("properties", "properties", 0), ("blocks", "blocks", 1)],
        fields: &[&E.properties, &E.blocks],
    }
};

crate::runtime::model!(DocumentBodyTableCellBlockWithHighlight);

crate::runtime::setters!(DocumentBodyTableCellBlockWithHighlight {
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyTableCellBlockProperties>,
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentTableContentBlockWithHighlight>,
});
