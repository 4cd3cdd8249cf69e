// @generated from the schema "DocumentBodyWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyWithHighlight`.
#[repr(C)]
pub struct DocumentBodyWithHighlight {
    /// `blocks`: `array of DocumentBodyBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyWithHighlight "DocumentBodyWithHighlight" 1 {
    (
        blocks: ::std::vec::Vec<crate::DocumentBodyBlockWithHighlight> = "blocks" 1 with_blocks,
    )
});
