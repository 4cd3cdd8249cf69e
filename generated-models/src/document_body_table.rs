// @generated from the schema "DocumentBodyTable"; changes made here are lost at the next generation

/// The schema `DocumentBodyTable`.
#[repr(C)]
pub struct DocumentBodyTable {
    /// `properties`: `DocumentBodyTableProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableProperties>,
    >,
    /// `rows`: `array of DocumentBodyTableRowBlock`, required.
    pub rows: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyTableRowBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyTable "DocumentBodyTable" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyTableProperties> = "properties" 0 with_properties,
        rows: ::std::vec::Vec<crate::DocumentBodyTableRowBlock> = "rows" 1 with_rows,
    )
});
