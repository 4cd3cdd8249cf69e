// @generated from the schema "DocumentBodyRequest"; changes made here are lost at the next generation

/// The schema `DocumentBodyRequest`.
#[repr(C)]
pub struct DocumentBodyRequest {
    /// `blocks`: `array of DocumentBodyBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentBodyBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyRequest "DocumentBodyRequest" 1 {
    (
        blocks: ::std::vec::Vec<crate::DocumentBodyBlock> = "blocks" 1 with_blocks,
    )
});
