// @generated from the schema "DocumentBodyListWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyListWithHighlight`.
#[repr(C)]
pub struct DocumentBodyListWithHighlight {
    /// `properties`: `DocumentBodyListBlockProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListBlockProperties>,
    >,
    /// `blocks`: `array of DocumentBodyListBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyListBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyListWithHighlight "DocumentBodyListWithHighlight" 2 {
    (
        properties: ::std::boxed::Box<crate::DocumentBodyListBlockProperties> = "properties" 0 with_properties,
        blocks: ::std::vec::Vec<crate::DocumentBodyListBlockWithHighlight> = "blocks" 1 with_blocks,
    )
});
