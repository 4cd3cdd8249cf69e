// @generated from the schema "DocumentBodyTableRowBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableRowBlock`.
pub struct DocumentBodyTableRowBlock {
    /// `properties`: `DocumentBodyTableRowBlockProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableRowBlockProperties>,
    >,
    /// `cells`: `array of DocumentBodyTableCellBlock`, required.
    pub cells: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyTableCellBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableRowBlock {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        cells: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableRowBlock = &<DocumentBodyTableRowBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableRowBlock",
        empty: E,
        extra: &E.extra,
        properties: &[("properties", "properties", 0), ("cells", "cells", 1)],
        fields: &[&E.properties, &E.cells],
    }
};

crate::runtime::model!(DocumentBodyTableRowBlock);

crate::runtime::setters!(DocumentBodyTableRowBlock {
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyTableRowBlockProperties>,
    with_cells: cells: ::std::vec::Vec<crate::DocumentBodyTableCellBlock>,
});
