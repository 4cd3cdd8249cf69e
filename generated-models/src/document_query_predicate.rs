// @generated from the schema "DocumentQueryPredicate"; changes made here are lost at the next generation

/// The schema `DocumentQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(DocumentQueryPredicate "DocumentQueryPredicate" 3 {
    (
        fields: ::std::vec::Vec<crate::runtime::Open<Fields>> = "fields" 1 with_fields,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
    )
});

/// The property `fields` of `DocumentQueryPredicate`. Known values: `alternatives`, `categoryId`, `categoryName`, `contextId`, `contextName`, `contextValueId`, `contextValueName`, `documentId`, `labelId`, `labelName`, `title`, `variationId`, `visible`, `state`.
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

crate::runtime::known!(Fields);

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
#[non_exhaustive]
pub enum Type {
    Equals,
    NotEquals,
    Contains,
    MatchAll,
    MatchAny,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "Equals"),
        (Self::NotEquals, "NotEquals"),
        (Self::Contains, "Contains"),
        (Self::MatchAll, "MatchAll"),
        (Self::MatchAny, "MatchAny"),
    ];
}
