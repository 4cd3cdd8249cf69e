// @generated from the schema "TranscriptAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `TranscriptAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TranscriptAggregationView {
    /// `target`: one of `nTopicCommunications`, `oCustomerSentiment`, `oOverTalkSpeechInstances`, `oSentimentScore` and 6 more, required.
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

crate::runtime::model!(TranscriptAggregationView "TranscriptAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `TranscriptAggregationView`. Known values: `nTopicCommunications`, `oCustomerSentiment`, `oOverTalkSpeechInstances`, `oSentimentScore`, `tAgentSpeech`, `tCustomerSpeech`, `tOtherAudio`, `tOverTalkSpeech`, `tSilence`, `tTotalSpeechAndSilence`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    NTopicCommunications,
    OCustomerSentiment,
    OOverTalkSpeechInstances,
    OSentimentScore,
    TAgentSpeech,
    TCustomerSpeech,
    TOtherAudio,
    TOverTalkSpeech,
    TSilence,
    TTotalSpeechAndSilence,
}

crate::runtime::values!(Target {
    NTopicCommunications = "nTopicCommunications",
    OCustomerSentiment = "oCustomerSentiment",
    OOverTalkSpeechInstances = "oOverTalkSpeechInstances",
    OSentimentScore = "oSentimentScore",
    TAgentSpeech = "tAgentSpeech",
    TCustomerSpeech = "tCustomerSpeech",
    TOtherAudio = "tOtherAudio",
    TOverTalkSpeech = "tOverTalkSpeech",
    TSilence = "tSilence",
    TTotalSpeechAndSilence = "tTotalSpeechAndSilence",
});

/// The property `function` of `TranscriptAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
