// @generated from the schema "DocumentBodyTableCellBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCellBlockWithHighlight`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyTableCellBlockWithHighlight "DocumentBodyTableCellBlockWithHighlight" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyTableCellBlockProperties> = "properties" 0 with_properties,
        blocks: ::std::vec::Vec<crate::DocumentTableContentBlockWithHighlight> = "blocks" 1 with_blocks,
    )
});
