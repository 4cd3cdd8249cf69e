// @generated from the schema "DocumentQueryPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentQueryPredicate {
    /// `fields`: array of one of `alternatives`, `categoryId`, `categoryName`, `contextId` and 10 more, required.
    pub fields: Option<Vec<Open<Fields>>>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// `type`: one of `Equals`, `NotEquals`, `Contains`, `MatchAll` and `MatchAny`, required.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentQueryPredicate "DocumentQueryPredicate" 3 {
    (
        fields: Vec<Open<Fields>> = "fields" with_fields required,
        values: Vec<String> = "values" with_values required,
        r#type: Open<Type> = "type" with_type required,
    )
});

/// The property `fields` of `DocumentQueryPredicate`. Known values: `alternatives`, `categoryId`, `categoryName`, `contextId`, `contextName`, `contextValueId`, `contextValueName`, `documentId`, `labelId`, `labelName`, `title`, `variationId`, `visible`, `state`.
#[repr(u16)]
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

crate::runtime::values!(Fields {
    Alternatives = "alternatives",
    CategoryId = "categoryId",
    CategoryName = "categoryName",
    ContextId = "contextId",
    ContextName = "contextName",
    ContextValueId = "contextValueId",
    ContextValueName = "contextValueName",
    DocumentId = "documentId",
    LabelId = "labelId",
    LabelName = "labelName",
    Title = "title",
    VariationId = "variationId",
    Visible = "visible",
    State = "state",
});

/// The property `type` of `DocumentQueryPredicate`. Known values: `Equals`, `NotEquals`, `Contains`, `MatchAll`, `MatchAny`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Equals,
    NotEquals,
    Contains,
    MatchAll,
    MatchAny,
}

crate::runtime::values!(Type {
    Equals = "Equals",
    NotEquals = "NotEquals",
    Contains = "Contains",
    MatchAll = "MatchAll",
    MatchAny = "MatchAny",
});
