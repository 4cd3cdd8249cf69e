// @generated from the schema "KnowledgeAggregationView"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregationView`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeAggregationView "KnowledgeAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `KnowledgeAggregationView`. Known values: `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented`, `nKnowledgeDocumentSurfaced`, `nKnowledgeDocumentViewed`, `nKnowledgeSearch`, `nKnowledgeSearchAnswered`, `nKnowledgeSearchFeedback`, `nKnowledgeSearchUnanswered`, `nKnowledgeSessions`, `oKnowledgeDocumentQuery`, `oKnowledgeDocumentQuerySelfServed`, `oKnowledgeSearch`.
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

crate::runtime::known!(Target);

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
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
