// @generated from the schema "DocumentBodyList"; changes made here are lost at the next generation

/// The schema `DocumentBodyList`.
#[repr(C)]
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

crate::runtime::model!(DocumentBodyList "DocumentBodyList" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyListBlockProperties> = "properties" 0 with_properties,
        blocks: ::std::vec::Vec<crate::DocumentBodyListBlock> = "blocks" 1 with_blocks,
    )
});
