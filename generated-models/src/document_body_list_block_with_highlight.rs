// @generated from the schema "DocumentBodyListBlockWithHighlight"; changes made here are lost at the next generation

/// The schema `DocumentBodyListBlockWithHighlight`.
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

impl crate::runtime::Model for DocumentBodyListBlockWithHighlight {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        blocks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentBodyListBlockWithHighlight = &<DocumentBodyListBlockWithHighlight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentBodyListBlockWithHighlight",
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

crate::runtime::model!(DocumentBodyListBlockWithHighlight);

crate::runtime::setters!(DocumentBodyListBlockWithHighlight {
    with_type: r#type: crate::runtime::Open<Type>,
    with_properties: properties: ::std::boxed::Box<crate::DocumentBodyListItemProperties>,
    with_blocks: blocks: ::std::vec::Vec<crate::DocumentListContentBlockWithHighlight>,
});

/// The property `type` of `DocumentBodyListBlockWithHighlight`. Known values: `ListItem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ListItem,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::ListItem, "ListItem")];
}
