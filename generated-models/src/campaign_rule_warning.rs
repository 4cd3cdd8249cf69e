// @generated from the schema "CampaignRuleWarning"; changes made here are lost at the next generation

/// The schema `CampaignRuleWarning`.
pub struct CampaignRuleWarning {
    /// `code`: `string`, required.
    pub code: ::std::option::Option<crate::runtime::Open<Code>>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// `params`: `CampaignRuleWarningParameters`.
    pub params: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignRuleWarningParameters>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignRuleWarning {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        params: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleWarning = &<CampaignRuleWarning as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleWarning",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 1),
            ("message", "message", 1),
            ("params", "params", 0),
        ],
        fields: &[&E.code, &E.message, &E.params],
    }
};

crate::runtime::model!(CampaignRuleWarning);

crate::runtime::setters!(CampaignRuleWarning {
    with_code: code: crate::runtime::Open<Code>,
    with_message: message: ::std::string::String,
    with_params: params: ::std::boxed::Box<crate::CampaignRuleWarningParameters>,
});

/// The property `code` of `CampaignRuleWarning`. Known values: `ConditionsNoEntities`, `ConditionsNoSequences`, `ConditionsNoCampaigns`, `ConditionsNoMessagingCampaigns`, `ActionNoEntities`, `ActionNoSequences`, `ActionNoCampaigns`, `ActionNoMessagingCampaigns`, `NoQueue`, `NoContentTemplates`, `NoSmsContentTemplate`, `NoEmailContentTemplate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Code {
    ConditionsNoEntities,
    ConditionsNoSequences,
    ConditionsNoCampaigns,
    ConditionsNoMessagingCampaigns,
    ActionNoEntities,
    ActionNoSequences,
    ActionNoCampaigns,
    ActionNoMessagingCampaigns,
    NoQueue,
    NoContentTemplates,
    NoSmsContentTemplate,
    NoEmailContentTemplate,
}

impl crate::runtime::Enum for Code {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConditionsNoEntities, "ConditionsNoEntities"),
        (Self::ConditionsNoSequences, "ConditionsNoSequences"),
        (Self::ConditionsNoCampaigns, "ConditionsNoCampaigns"),
        (Self::ConditionsNoMessagingCampaigns, "ConditionsNoMessagingCampaigns"),
        (Self::ActionNoEntities, "ActionNoEntities"),
        (Self::ActionNoSequences, "ActionNoSequences"),
        (Self::ActionNoCampaigns, "ActionNoCampaigns"),
        (Self::ActionNoMessagingCampaigns, "ActionNoMessagingCampaigns"),
        (Self::NoQueue, "NoQueue"),
        (Self::NoContentTemplates, "NoContentTemplates"),
        (Self::NoSmsContentTemplate, "NoSmsContentTemplate"),
        (Self::NoEmailContentTemplate, "NoEmailContentTemplate"),
    ];
}
