// @generated from the schema "DocumentQueryPredicate"; changes made here are lost at the next generation

/// The schema `DocumentQueryPredicate`.
pub struct DocumentQueryPredicate {
    /// `fields`: `array of string`, required.
    pub fields: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Fields>>>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentQueryPredicate {
    const EMPTY: Self = Self {
        fields: ::std::option::Option::None,
        values: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentQueryPredicate = &<DocumentQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fields", "fields", 1),
            ("values", "values", 1),
            ("type", "type", 1),
        ],
        fields: &[&E.fields, &E.values, &E.r#type],
    }
};

crate::runtime::model!(DocumentQueryPredicate);

crate::runtime::setters!(DocumentQueryPredicate {
    with_fields: fields: ::std::vec::Vec<crate::runtime::Open<Fields>>,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `fields` of `DocumentQueryPredicate`. Known values: `alternatives`, `categoryId`, `categoryName`, `contextId`, `contextName`, `contextValueId`, `contextValueName`, `documentId`, `labelId`, `labelName`, `title`, `variationId`, `visible`, `state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fields {
    Alternatives,
    CategoryId,
    CategoryName,
    ContextId,
    ContextName,
    ContextValueId,
    ContextValueName,
    DocumentId,
    LabelId,
    LabelName,
    Title,
    VariationId,
    Visible,
    State,
}

impl crate::runtime::Enum for Fields {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alternatives, "alternatives"),
        (Self::CategoryId, "categoryId"),
        (Self::CategoryName, "categoryName"),
        (Self::ContextId, "contextId"),
        (Self::ContextName, "contextName"),
        (Self::ContextValueId, "contextValueId"),
        (Self::ContextValueName, "contextValueName"),
        (Self::DocumentId, "documentId"),
        (Self::LabelId, "labelId"),
        (Self::LabelName, "labelName"),
        (Self::Title, "title"),
        (Self::VariationId, "variationId"),
        (Self::Visible, "visible"),
        (Self::State, "state"),
    ];
}

/// The property `type` of `DocumentQueryPredicate`. Known values: `Equals`, `NotEquals`, `Contains`, `MatchAll`, `MatchAny`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Equals,
    NotEquals,
    Contains,
    MatchAll,
    MatchAny,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "Equals"),
        (Self::NotEquals, "NotEquals"),
        (Self::Contains, "Contains"),
        (Self::MatchAll, "MatchAll"),
        (Self::MatchAny, "MatchAny"),
    ];
}
