// @generated from the schema "DocumentBodyTableRowBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableRowBlockWithHighlight`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyTableRowBlockWithHighlight "DocumentBodyTableRowBlockWithHighlight" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyTableRowBlockProperties> = "properties" 0 with_properties,
        cells: ::std::vec::Vec<crate::DocumentBodyTableCellBlockWithHighlight> = "cells" 1 with_cells,
    )
});
