// @generated from the schema "DocumentBodyResponse"; changes made here are lost at the next generation

/// The schema `DocumentBodyResponse`.
#[repr(C)]
pub struct DocumentBodyResponse {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyResponse "DocumentBodyResponse" 1 {
    (
        blocks: ::std::vec::Vec<crate::DocumentBodyBlock> = "blocks" 1 with_blocks,
    )
});
