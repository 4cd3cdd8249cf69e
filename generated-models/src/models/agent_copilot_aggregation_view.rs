// @generated from the schema "AgentCopilotAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `AgentCopilotAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentCopilotAggregationView {
    /// `target`: one of `nCannedResponseSuggestions`, `nDistinctSuggestions`, `nKnowledgeArticleSuggestions`, `nKnowledgeSearchSuggestions` and `nScriptSuggestions`, required.
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

crate::runtime::model!(AgentCopilotAggregationView "AgentCopilotAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `AgentCopilotAggregationView`. Known values: `nCannedResponseSuggestions`, `nDistinctSuggestions`, `nKnowledgeArticleSuggestions`, `nKnowledgeSearchSuggestions`, `nScriptSuggestions`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    NCannedResponseSuggestions,
    NDistinctSuggestions,
    NKnowledgeArticleSuggestions,
    NKnowledgeSearchSuggestions,
    NScriptSuggestions,
}

crate::runtime::values!(Target {
    NCannedResponseSuggestions = "nCannedResponseSuggestions",
    NDistinctSuggestions = "nDistinctSuggestions",
    NKnowledgeArticleSuggestions = "nKnowledgeArticleSuggestions",
    NKnowledgeSearchSuggestions = "nKnowledgeSearchSuggestions",
    NScriptSuggestions = "nScriptSuggestions",
});

/// The property `function` of `AgentCopilotAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
