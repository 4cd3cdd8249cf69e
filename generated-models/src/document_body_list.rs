// @generated from the schema "DocumentBodyList"; changes made here are lost at the next generation

/// The schema `DocumentBodyList`.
pub struct DocumentBodyList {
    /// `properties`: `DocumentBodyListBlockProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListBlockProperties>,
    >,
    /// `blocks`: `array of DocumentBodyListBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyListBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyList {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyList = &<DocumentBodyList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyList",
        empty: E,
        extra: &E.extra,
        properties: &[("properties", "properties", 0), ("blocks", "blocks", 1)],
        fields: &[&E.properties, &E.blocks],
    }
};

crate::runtime::model!(DocumentBodyList);

crate::runtime::setters!(DocumentBodyList {
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyListBlockProperties>,
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentBodyListBlock>,
});
