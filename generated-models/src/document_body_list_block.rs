// @generated from the schema "DocumentBodyListBlock"; changes made here are lost at the next generation

/// The schema `DocumentBodyListBlock`.
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

impl crate::runtime::Model for DocumentBodyListBlock {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyListBlock = &<DocumentBodyListBlock as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyListBlock",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("properties", "properties", 0),
            ("blocks", "blocks", 1),
        ],
        fields: &[&E.r#type, &E.properties, &E.blocks],
    }
};

crate::runtime::model!(DocumentBodyListBlock);

crate::runtime::setters!(DocumentBodyListBlock {
    with_type: r#type: crate::runtime::Open<Type>,
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyListItemProperties>,
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentListContentBlock>,
});

/// The property `type` of `DocumentBodyListBlock`. Known values: `ListItem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ListItem,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::ListItem, "ListItem")];
}
