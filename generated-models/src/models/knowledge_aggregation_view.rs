// @generated from the schema "KnowledgeAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAggregationView {
    /// `target`: one of `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented` and 10 more, required.
    pub target: Option<Open<Target>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `function`: `rangeBound`, the one known value, required.
    pub function: Option<Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: Option<Box<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAggregationView "KnowledgeAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `KnowledgeAggregationView`. Known values: `nDistinctKnowledgeSessions`, `nKnowledgeDocumentCopied`, `nKnowledgeDocumentFeedback`, `nKnowledgeDocumentPresented`, `nKnowledgeDocumentSurfaced`, `nKnowledgeDocumentViewed`, `nKnowledgeSearch`, `nKnowledgeSearchAnswered`, `nKnowledgeSearchFeedback`, `nKnowledgeSearchUnanswered`, `nKnowledgeSessions`, `oKnowledgeDocumentQuery`, `oKnowledgeDocumentQuerySelfServed`, `oKnowledgeSearch`.
#[repr(u16)]
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

crate::runtime::values!(Target {
    NDistinctKnowledgeSessions = "nDistinctKnowledgeSessions",
    NKnowledgeDocumentCopied = "nKnowledgeDocumentCopied",
    NKnowledgeDocumentFeedback = "nKnowledgeDocumentFeedback",
    NKnowledgeDocumentPresented = "nKnowledgeDocumentPresented",
    NKnowledgeDocumentSurfaced = "nKnowledgeDocumentSurfaced",
    NKnowledgeDocumentViewed = "nKnowledgeDocumentViewed",
    NKnowledgeSearch = "nKnowledgeSearch",
    NKnowledgeSearchAnswered = "nKnowledgeSearchAnswered",
    NKnowledgeSearchFeedback = "nKnowledgeSearchFeedback",
    NKnowledgeSearchUnanswered = "nKnowledgeSearchUnanswered",
    NKnowledgeSessions = "nKnowledgeSessions",
    OKnowledgeDocumentQuery = "oKnowledgeDocumentQuery",
    OKnowledgeDocumentQuerySelfServed = "oKnowledgeDocumentQuerySelfServed",
    OKnowledgeSearch = "oKnowledgeSearch",
});

/// The property `function` of `KnowledgeAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
