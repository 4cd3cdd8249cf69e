// @generated from the schema "DocumentBodyTableCaptionBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyTableCaptionBlock`.
#[repr(C)]
pub struct DocumentBodyTableCaptionBlock {
    /// `blocks`: `array of DocumentBodyTableCaptionItem`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentBodyTableCaptionItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyTableCaptionBlock "DocumentBodyTableCaptionBlock" 1 {
    (
        blocks: ::std::vec::Vec<crate::DocumentBodyTableCaptionItem> = "blocks" 1 with_blocks,
    )
});
