// @generated from the schema "DocumentBody"; changes made here are lost at the next generation

/// The schema `DocumentBody`.
#[repr(C)]
pub struct DocumentBody {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBody "DocumentBody" 1 {
    (
        blocks: ::std::vec::Vec<crate::DocumentBodyBlock> = "blocks" 1 with_blocks,
    )
});
