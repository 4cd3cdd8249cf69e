// @generated from the schema "DocumentBodyTableWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableWithHighlight`.
#[repr(C)]
pub struct DocumentBodyTableWithHighlight {
    /// `properties`: `DocumentBodyTableProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyTableProperties>,
    >,
    /// `rows`: `array of DocumentBodyTableRowBlockWithHighlight`, required.
    pub rows: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyTableRowBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyTableWithHighlight "DocumentBodyTableWithHighlight" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyTableProperties> = "properties" 0 with_properties,
        rows: ::std::vec::Vec<crate::DocumentBodyTableRowBlockWithHighlight> = "rows" 1 with_rows,
    )
});
