// @generated from the schema "DocumentBodyListBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyListBlock`.
#[repr(C)]
pub struct DocumentBodyListBlock {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `properties`: `DocumentBodyListItemProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyListItemProperties>,
    >,
    /// `blocks`: `array of DocumentListContentBlock`, required.
    pub blocks: ::std::option::Option<::std::vec::Vec<crate::DocumentListContentBlock>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyListBlock "DocumentBodyListBlock" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        properties: ::std::boxed::Box<crate::DocumentBodyListItemProperties> = "properties" 0 with_properties,
        blocks: ::std::vec::Vec<crate::DocumentListContentBlock> = "blocks" 1 with_blocks,
    )
});

/// The property `type` of `DocumentBodyListBlock`. Known values: `ListItem`.
#[non_exhaustive]
pub enum Type {
    ListItem,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::ListItem, "ListItem")];
}
