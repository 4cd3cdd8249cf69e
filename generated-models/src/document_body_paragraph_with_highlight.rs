// @generated from the schema "DocumentBodyParagraphWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyParagraphWithHighlight`.
#[repr(C)]
pub struct DocumentBodyParagraphWithHighlight {
    /// `blocks`: `array of DocumentContentBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentContentBlockWithHighlight>,
    >,
    /// `properties`: `DocumentBodyParagraphProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyParagraphProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyParagraphWithHighlight "DocumentBodyParagraphWithHighlight" 2 {
    (
        blocks: ::std::vec::Vec<crate::DocumentContentBlockWithHighlight> = "blocks" 1 with_blocks,
        properties: ::std::boxed::Box<crate::DocumentBodyParagraphProperties> = "properties" 0 with_properties,
    )
});
