// @generated from the schema "FlowPaths"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::FlowPathsElement;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowPaths`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowPaths {
    /// `category`: one of `All`, `Abandoned`, `AgentEscalation`, `Complete` and 4 more, required.
    pub category: Option<Open<Category>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// `elements`: `map of FlowPathsElement`, required.
    pub elements: Option<BTreeMap<String, FlowPathsElement>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowPaths "FlowPaths" 4 {
    (
        category: Open<Category> = "category" with_category required,
        date_start: DateTime = "dateStart" with_date_start,
        date_end: DateTime = "dateEnd" with_date_end,
        elements: BTreeMap<String, FlowPathsElement> = "elements" with_elements required,
    )
});

/// The property `category` of `FlowPaths`. Known values: `All`, `Abandoned`, `AgentEscalation`, `Complete`, `Disconnect`, `Error`, `RecognitionFailure`, `Transfer`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    All,
    Abandoned,
    AgentEscalation,
    Complete,
    Disconnect,
    Error,
    RecognitionFailure,
    Transfer,
}

crate::runtime::values!(Category {
    All = "All",
    Abandoned = "Abandoned",
    AgentEscalation = "AgentEscalation",
    Complete = "Complete",
    Disconnect = "Disconnect",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
    Transfer = "Transfer",
});
