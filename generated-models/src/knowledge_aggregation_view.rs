// @generated from the schema "KnowledgeAggregationView"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregationView`.
pub struct KnowledgeAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAggregationView {
    const EMPTY: Self = Self {
        target: ::std::option::Option::None,
        name: ::std::option::Option::None,
        function: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAggregationView = &<KnowledgeAggregationView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAggregationView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("target", "target", 1),
            ("name", "name", 1),
            ("function", "function", 1),
            ("range", "range", 0),
        ],
        fields: &[&E.target, &E.name, &E.function, &E.range],
    }
};

crate::runtime::model!(KnowledgeAggregationView);

crate::runtime::setters!(KnowledgeAggregationView {
    with_target: target: crate::runtime::Open<Target>,
    with_name: name: ::std::string::String,
    with_function: function: crate::runtime::Open<Function>,
    with_range: range: ::std::boxed::Box<crate::AggregationRange>,
});

/// The property `target` of `KnowledgeAggregationView`. Known values: `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented`, `nKnowledgeDocumentSurfaced`, `nKnowledgeDocumentViewed`, `nKnowledgeSearch`, `nKnowledgeSearchAnswered`, `nKnowledgeSearchFeedback`, `nKnowledgeSearchUnanswered`, `nKnowledgeSessions`, `oKnowledgeDocumentQuery`, `oKnowledgeDocumentQuerySelfServed`, `oKnowledgeSearch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    NDistinctKnowledgeSessions,
    NKnowledgeDocumentCopied,
    NKnowledgeDocumentFeedback,
    NKnowledgeDocumentPresented,
    NKnowledgeDocumentSurfaced,
    NKnowledgeDocumentViewed,
    NKnowledgeSearch,
    NKnowledgeSearchAnswered,
    NKnowledgeSearchFeedback,
    NKnowledgeSearchUnanswered,
    NKnowledgeSessions,
    OKnowledgeDocumentQuery,
    OKnowledgeDocumentQuerySelfServed,
    OKnowledgeSearch,
}

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NDistinctKnowledgeSessions, "nDistinctKnowledgeSessions"),
        (Self::NKnowledgeDocumentCopied, "nKnowledgeDocumentCopied"),
        (Self::NKnowledgeDocumentFeedback, "nKnowledgeDocumentFeedback"),
        (Self::NKnowledgeDocumentPresented, "nKnowledgeDocumentPresented"),
        (Self::NKnowledgeDocumentSurfaced, "nKnowledgeDocumentSurfaced"),
        (Self::NKnowledgeDocumentViewed, "nKnowledgeDocumentViewed"),
        (Self::NKnowledgeSearch, "nKnowledgeSearch"),
        (Self::NKnowledgeSearchAnswered, "nKnowledgeSearchAnswered"),
        (Self::NKnowledgeSearchFeedback, "nKnowledgeSearchFeedback"),
        (Self::NKnowledgeSearchUnanswered, "nKnowledgeSearchUnanswered"),
        (Self::NKnowledgeSessions, "nKnowledgeSessions"),
        (Self::OKnowledgeDocumentQuery, "oKnowledgeDocumentQuery"),
        (Self::OKnowledgeDocumentQuerySelfServed, "oKnowledgeDocumentQuerySelfServed"),
        (Self::OKnowledgeSearch, "oKnowledgeSearch"),
    ];
}

/// The property `function` of `KnowledgeAggregationView`. Known values: `rangeBound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
