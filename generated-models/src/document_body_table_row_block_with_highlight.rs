// @generated from the schema "DocumentBodyTableRowBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableRowBlockWithHighlight`.
pub struct DocumentBodyTableRowBlockWithHighlight {
    /// `properties`: `DocumentBodyTableRowBlockProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableRowBlockProperties>,
    >,
    /// `cells`: `array of DocumentBodyTableCellBlockWithHighlight`, required.
    pub cells: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyTableCellBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentBodyTableRowBlockWithHighlight {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        cells: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyTableRowBlockWithHighlight = &<DocumentBodyTableRowBlockWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyTableRowBlockWithHighlight",
        empty: E,
        extra: &E.extra,
        properties: &[("properties", "properties", 0), ("cells", "cells", 1)],
        fields: &[&E.properties, &E.cells],
    }
};

crate::runtime::model!(DocumentBodyTableRowBlockWithHighlight);

crate::runtime::setters!(DocumentBodyTableRowBlockWithHighlight {
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyTableRowBlockProperties>,
    with_cells: cells: ::std::vec::Vec<crate::DocumentBodyTableCellBlockWithHighlight>,
});
