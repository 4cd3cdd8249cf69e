// @generated from the schema "DocumentBodyListBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyListBlockWithHighlight`.
#[repr(C)]
pub struct DocumentBodyListBlockWithHighlight {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `properties`: `DocumentBodyListItemProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListItemProperties>,
    >,
    /// `blocks`: `array of DocumentListContentBlockWithHighlight`, required.
    pub blocks: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentListContentBlockWithHighlight>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyListBlockWithHighlight "DocumentBodyListBlockWithHighlight" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        properties: ::std::boxed::Box<crate::DocumentBodyListItemProperties> = "properties" 0 with_properties,
        blocks: ::std::vec::Vec<crate::DocumentListContentBlockWithHighlight> = "blocks" 1 with_blocks,
    )
});

/// The property `type` of `DocumentBodyListBlockWithHighlight`. Known values: `ListItem`.
#[non_exhaustive]
pub enum Type {
    ListItem,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::ListItem, "ListItem")];
}
