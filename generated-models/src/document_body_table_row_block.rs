// @generated from the schema "DocumentBodyTableRowBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableRowBlock`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyTableRowBlock "DocumentBodyTableRowBlock" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyTableRowBlockProperties> = "properties" 0 with_properties,
        cells: ::std::vec::Vec<crate::DocumentBodyTableCellBlock> = "cells" 1 with_cells,
    )
});
