// @generated from the schema "DocumentBodyParagraph"; changes made here are lost at the next generation

/// The schema `DocumentBodyParagraph`.
#[repr(C)]
pub struct DocumentBodyParagraph {
    /// `blocks`: `array of DocumentContentBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentContentBlock>>,
    /// `properties`: `DocumentBodyParagraphProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraphProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyParagraph "DocumentBodyParagraph" 2 {
    (
        blocks: ::std::vec::Vec<crate::DocumentContentBlock> = "blocks" 1 with_blocks,
        properties: ::std::boxed::Box<crate::DocumentBodyParagraphProperties> = "properties" 0 with_properties,
    )
});
