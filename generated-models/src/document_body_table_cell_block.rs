// @generated from the schema "DocumentBodyTableCellBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCellBlock`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyTableCellBlock "DocumentBodyTableCellBlock" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyTableCellBlockProperties> = "properties" 0 with_properties,
        blocks: ::std::vec::Vec<crate::DocumentTableContentBlock> = "blocks" 1 with_blocks,
    )
});
