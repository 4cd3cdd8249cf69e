// @generated from the schema "ReportingTurnAction"; changes made here are lost at the next generation

/// The schema `ReportingTurnAction`.
pub struct ReportingTurnAction {
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: ::std::option::Option<::std::string::String>,
    /// `actionName`: `string`.
    #[doc(alias = "actionName")]
    pub action_name: ::std::option::Option<::std::string::String>,
    /// `actionNumber`: `integer (int32)`.
    #[doc(alias = "actionNumber")]
    pub action_number: ::std::option::Option<i32>,
    /// `actionType`: `string`.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReportingTurnAction {
    const EMPTY: Self = Self {
        action_id: ::std::option::Option::None,
        action_name: ::std::option::Option::None,
        action_number: ::std::option::Option::None,
        action_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnAction = &<ReportingTurnAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("actionId", "action_id", 0),
            ("actionName", "action_name", 0),
            ("actionNumber", "action_number", 0),
            ("actionType", "action_type", 0),
        ],
        fields: &[&E.action_id, &E.action_name, &E.action_number, &E.action_type],
    }
};

crate::runtime::model!(ReportingTurnAction);

crate::runtime::setters!(ReportingTurnAction {
    with_action_id: action_id: ::std::string::String,
    with_action_name: action_name: ::std::string::String,
    with_action_number: action_number: i32,
    with_action_type: action_type: crate::runtime::Open<ActionType>,
});

/// The property `actionType` of `ReportingTurnAction`. Known values: `AddFlowMilestoneAction`, `AskForNLUIntentAction`, `AskForBooleanAction`, `AskForSlotAction`, `AskSurveyQuestionAction`, `AskForNLUNextIntentAction`, `BotState`, `CallTaskAction`, `ClearSlotAction`, `ClearUtilizationLabelAction`, `DisconnectAction`, `EndTaskAction`, `ExitBotFlowAction`, `UpdateVariableAction`, `CommunicateAction`, `DecisionAction`, `FindEmergencyGroupAction`, `FindGrammarAction`, `FindGrammarByIdAction`, `FindGroupAction`, `FindLanguageSkillAction`, `FindQueueAction`, `FindQueueByIdAction`, `FindScheduleAction`, `FindScheduleGroupAction`, `FindSkillAction`, `FindSystemPromptAction`, `FindUserAction`, `FindUserByIdAction`, `FindUsersByIdAction`, `FindUserPromptAction`, `FindUtilizationLabelAction`, `SwitchAction`, `DataAction`, `DataTableLookupAction`, `GetExternalContactAction`, `GetExternalOrganizationAction`, `LoopAction`, `ExitLoopAction`, `NextLoopAction`, `LoopUntilAction`, `SetActiveIntentAction`, `SetFlowOutcomeAction`, `InitializeFlowOutcomeAction`, `AskForStringAction`, `SendResponseAction`, `GetResponseAction`, `ExtractSecureDataAction`, `SecureAction`, `TransferTaskAction`, `DigitalMenuAction`, `WaitForInputAction`, `EvaluateScheduleAction`, `EvaluateScheduleGroupAction`, `ShowKnowledgeArticleAction`, `SendKnowledgeFeedbackAction`, `SetLocaleAction`, `ScreenPopAction`, `SetUtilizationLabelAction`, `SetWrapupCodeAction`, `TransferPureMatchAction`, `GetAttributesAction`, `SetAttributesAction`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    AddFlowMilestoneAction,
    AskForNluIntentAction,
    AskForBooleanAction,
    AskForSlotAction,
    AskSurveyQuestionAction,
    AskForNluNextIntentAction,
    BotState,
    CallTaskAction,
    ClearSlotAction,
    ClearUtilizationLabelAction,
    DisconnectAction,
    EndTaskAction,
    ExitBotFlowAction,
    UpdateVariableAction,
    CommunicateAction,
    DecisionAction,
    FindEmergencyGroupAction,
    FindGrammarAction,
    FindGrammarByIdAction,
    FindGroupAction,
    FindLanguageSkillAction,
    FindQueueAction,
    FindQueueByIdAction,
    FindScheduleAction,
    FindScheduleGroupAction,
    FindSkillAction,
    FindSystemPromptAction,
    FindUserAction,
    FindUserByIdAction,
    FindUsersByIdAction,
    FindUserPromptAction,
    FindUtilizationLabelAction,
    SwitchAction,
    DataAction,
    DataTableLookupAction,
    GetExternalContactAction,
    GetExternalOrganizationAction,
    LoopAction,
    ExitLoopAction,
    NextLoopAction,
    LoopUntilAction,
    SetActiveIntentAction,
    SetFlowOutcomeAction,
    InitializeFlowOutcomeAction,
    AskForStringAction,
    SendResponseAction,
    GetResponseAction,
    ExtractSecureDataAction,
    SecureAction,
    TransferTaskAction,
    DigitalMenuAction,
    WaitForInputAction,
    EvaluateScheduleAction,
    EvaluateScheduleGroupAction,
    ShowKnowledgeArticleAction,
    SendKnowledgeFeedbackAction,
    SetLocaleAction,
    ScreenPopAction,
    SetUtilizationLabelAction,
    SetWrapupCodeAction,
    TransferPureMatchAction,
    GetAttributesAction,
    SetAttributesAction,
    Unknown,
}

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AddFlowMilestoneAction, "AddFlowMilestoneAction"),
        (Self::AskForNluIntentAction, "AskForNLUIntentAction"),
        (Self::AskForBooleanAction, "AskForBooleanAction"),
        (Self::AskForSlotAction, "AskForSlotAction"),
        (Self::AskSurveyQuestionAction, "AskSurveyQuestionAction"),
        (Self::AskForNluNextIntentAction, "AskForNLUNextIntentAction"),
        (Self::BotState, "BotState"),
        (Self::CallTaskAction, "CallTaskAction"),
        (Self::ClearSlotAction, "ClearSlotAction"),
        (Self::ClearUtilizationLabelAction, "ClearUtilizationLabelAction"),
        (Self::DisconnectAction, "DisconnectAction"),
        (Self::EndTaskAction, "EndTaskAction"),
        (Self::ExitBotFlowAction, "ExitBotFlowAction"),
        (Self::UpdateVariableAction, "UpdateVariableAction"),
        (Self::CommunicateAction, "CommunicateAction"),
        (Self::DecisionAction, "DecisionAction"),
        (Self::FindEmergencyGroupAction, "FindEmergencyGroupAction"),
        (Self::FindGrammarAction, "FindGrammarAction"),
        (Self::FindGrammarByIdAction, "FindGrammarByIdAction"),
        (Self::FindGroupAction, "FindGroupAction"),
        (Self::FindLanguageSkillAction, "FindLanguageSkillAction"),
        (Self::FindQueueAction, "FindQueueAction"),
        (Self::FindQueueByIdAction, "FindQueueByIdAction"),
        (Self::FindScheduleAction, "FindScheduleAction"),
        (Self::FindScheduleGroupAction, "FindScheduleGroupAction"),
        (Self::FindSkillAction, "FindSkillAction"),
        (Self::FindSystemPromptAction, "FindSystemPromptAction"),
        (Self::FindUserAction, "FindUserAction"),
        (Self::FindUserByIdAction, "FindUserByIdAction"),
        (Self::FindUsersByIdAction, "FindUsersByIdAction"),
        (Self::FindUserPromptAction, "FindUserPromptAction"),
        (Self::FindUtilizationLabelAction, "FindUtilizationLabelAction"),
        (Self::SwitchAction, "SwitchAction"),
        (Self::DataAction, "DataAction"),
        (Self::DataTableLookupAction, "DataTableLookupAction"),
        (Self::GetExternalContactAction, "GetExternalContactAction"),
        (Self::GetExternalOrganizationAction, "GetExternalOrganizationAction"),
        (Self::LoopAction, "LoopAction"),
        (Self::ExitLoopAction, "ExitLoopAction"),
        (Self::NextLoopAction, "NextLoopAction"),
        (Self::LoopUntilAction, "LoopUntilAction"),
        (Self::SetActiveIntentAction, "SetActiveIntentAction"),
        (Self::SetFlowOutcomeAction, "SetFlowOutcomeAction"),
        (Self::InitializeFlowOutcomeAction, "InitializeFlowOutcomeAction"),
        (Self::AskForStringAction, "AskForStringAction"),
        (Self::SendResponseAction, "SendResponseAction"),
        (Self::GetResponseAction, "GetResponseAction"),
        (Self::ExtractSecureDataAction, "ExtractSecureDataAction"),
        (Self::SecureAction, "SecureAction"),
        (Self::TransferTaskAction, "TransferTaskAction"),
        (Self::DigitalMenuAction, "DigitalMenuAction"),
        (Self::WaitForInputAction, "WaitForInputAction"),
        (Self::EvaluateScheduleAction, "EvaluateScheduleAction"),
        (Self::EvaluateScheduleGroupAction, "EvaluateScheduleGroupAction"),
        (Self::ShowKnowledgeArticleAction, "ShowKnowledgeArticleAction"),
        (Self::SendKnowledgeFeedbackAction, "SendKnowledgeFeedbackAction"),
        (Self::SetLocaleAction, "SetLocaleAction"),
        (Self::ScreenPopAction, "ScreenPopAction"),
        (Self::SetUtilizationLabelAction, "SetUtilizationLabelAction"),
        (Self::SetWrapupCodeAction, "SetWrapupCodeAction"),
        (Self::TransferPureMatchAction, "TransferPureMatchAction"),
        (Self::GetAttributesAction, "GetAttributesAction"),
        (Self::SetAttributesAction, "SetAttributesAction"),
        (Self::Unknown, "Unknown"),
    ];
}
