// @generated from the schema "CampaignRuleWarning"; changes made here are lost at the next generation

/// The schema `CampaignRuleWarning`.
#[repr(C)]
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

crate::runtime::model!(CampaignRuleWarning "CampaignRuleWarning" 3 {
    (
        code: crate::runtime::Open<Code> = "code" 1 with_code,
        message: ::std::string::String = "message" 1 with_message,
        params: ::std::boxed::Box<crate::CampaignRuleWarningParameters> = "params" 0 with_params,
    )
});

/// The property `code` of `CampaignRuleWarning`. Known values: `ConditionsNoEntities`, `ConditionsNoSequences`, `ConditionsNoCampaigns`, `ConditionsNoMessagingCampaigns`, `ActionNoEntities`, `ActionNoSequences`, `ActionNoCampaigns`, `ActionNoMessagingCampaigns`, `NoQueue`, `NoContentTemplates`, `NoSmsContentTemplate`, `NoEmailContentTemplate`.
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

crate::runtime::known!(Code);

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
