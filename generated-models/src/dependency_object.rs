// @generated from the schema "DependencyObject"; changes made here are lost at the next generation

/// The schema `DependencyObject`.
pub struct DependencyObject {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `updated`: `boolean`.
    pub updated: ::std::option::Option<bool>,
    /// `stateUnknown`: `boolean`.
    #[doc(alias = "stateUnknown")]
    pub state_unknown: ::std::option::Option<bool>,
    /// `consumedResources`: `array of Dependency`.
    #[doc(alias = "consumedResources")]
    pub consumed_resources: ::std::option::Option<::std::vec::Vec<crate::Dependency>>,
    /// `consumingResources`: `array of Dependency`.
    #[doc(alias = "consumingResources")]
    pub consuming_resources: ::std::option::Option<::std::vec::Vec<crate::Dependency>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DependencyObject {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        deleted: ::std::option::Option::None,
        updated: ::std::option::Option::None,
        state_unknown: ::std::option::Option::None,
        consumed_resources: ::std::option::Option::None,
        consuming_resources: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DependencyObject = &<DependencyObject as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DependencyObject",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("version", "version", 0),
            ("type", "type", 0),
            ("deleted", "deleted", 0),
            ("updated", "updated", 0),
            ("stateUnknown", "state_unknown", 0),
            ("consumedResources", "consumed_resources", 0),
            ("consumingResources", "consuming_resources", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.r#type,
            &E.deleted,
            &E.updated,
            &E.state_unknown,
            &E.consumed_resources,
            &E.consuming_resources,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DependencyObject);

crate::runtime::setters!(DependencyObject {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_deleted: deleted: bool,
    with_updated: updated: bool,
    with_state_unknown: state_unknown: bool,
    with_consumed_resources: consumed_resources: ::std::vec::Vec<crate::Dependency>,
    with_consuming_resources: consuming_resources: ::std::vec::Vec<crate::Dependency>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `DependencyObject`. Known values: `ACDLANGUAGE`, `ACDSKILL`, `ACDWRAPUPCODE`, `AUDIOCONNECTORBOT`, `BOTCONNECTORBOT`, `BOTCONNECTORINTEGRATION`, `BOTFLOW`, `BRIDGEACTION`, `COMMONMODULEFLOW`, `COMPOSERSCRIPT`, `CONTACTLIST`, `DATAACTION`, `DATATABLE`, `DECISIONTABLE`, `DIALOGENGINEBOT`, `DIALOGENGINEBOTVERSION`, `DIALOGFLOWAGENT`, `DIALOGFLOWCXAGENT`, `DIGITALBOTCONNECTOR`, `DIGITALBOTFLOW`, `EMAILROUTE`, `EMERGENCYGROUP`, `FLOWACTION`, `FLOWDATATYPE`, `FLOWMILESTONE`, `FLOWOUTCOME`, `GRAMMAR`, `GROUP`, `IMAGE`, `INBOUNDCALLFLOW`, `INBOUNDCHATFLOW`, `INBOUNDEMAILFLOW`, `INBOUNDSHORTMESSAGEFLOW`, `INQUEUECALLFLOW`, `INQUEUEEMAILFLOW`, `INQUEUESHORTMESSAGEFLOW`, `IVRCONFIGURATION`, `KNOWLEDGEBASE`, `KNOWLEDGEBASEDOCUMENT`, `LANGUAGE`, `LEXBOT`, `LEXBOTALIAS`, `LEXV2BOT`, `LEXV2BOTALIAS`, `NLUDOMAIN`, `NUANCEMIXBOT`, `NUANCEMIXINTEGRATION`, `OAUTHCLIENT`, `OUTBOUNDCALLFLOW`, `QUEUE`, `RECORDINGPOLICY`, `RESPONSE`, `SCHEDULE`, `SCHEDULEGROUP`, `SECUREACTION`, `SECURECALLFLOW`, `SMSPHONENUMBER`, `STTENGINE`, `SURVEYFORM`, `SURVEYINVITEFLOW`, `SYSTEMPROMPT`, `TTSENGINE`, `TTSVOICE`, `USER`, `USERPROMPT`, `UTILIZATIONLABEL`, `VOICEFLOW`, `VOICEMAILFLOW`, `VOICESURVEYFLOW`, `WIDGET`, `WORKFLOW`, `WORKITEMFLOW`, `WORKTYPE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Acdlanguage,
    Acdskill,
    Acdwrapupcode,
    Audioconnectorbot,
    Botconnectorbot,
    Botconnectorintegration,
    Botflow,
    Bridgeaction,
    Commonmoduleflow,
    Composerscript,
    Contactlist,
    Dataaction,
    Datatable,
    Decisiontable,
    Dialogenginebot,
    Dialogenginebotversion,
    Dialogflowagent,
    Dialogflowcxagent,
    Digitalbotconnector,
    Digitalbotflow,
    Emailroute,
    Emergencygroup,
    Flowaction,
    Flowdatatype,
    Flowmilestone,
    Flowoutcome,
    Grammar,
    Group,
    Image,
    Inboundcallflow,
    Inboundchatflow,
    Inboundemailflow,
    Inboundshortmessageflow,
    Inqueuecallflow,
    Inqueueemailflow,
    Inqueueshortmessageflow,
    Ivrconfiguration,
    Knowledgebase,
    Knowledgebasedocument,
    Language,
    Lexbot,
    Lexbotalias,
    Lexv2bot,
    Lexv2botalias,
    Nludomain,
    Nuancemixbot,
    Nuancemixintegration,
    Oauthclient,
    Outboundcallflow,
    Queue,
    Recordingpolicy,
    Response,
    Schedule,
    Schedulegroup,
    Secureaction,
    Securecallflow,
    Smsphonenumber,
    Sttengine,
    Surveyform,
    Surveyinviteflow,
    Systemprompt,
    Ttsengine,
    Ttsvoice,
    User,
    Userprompt,
    Utilizationlabel,
    Voiceflow,
    Voicemailflow,
    Voicesurveyflow,
    Widget,
    Workflow,
    Workitemflow,
    Worktype,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acdlanguage, "ACDLANGUAGE"),
        (Self::Acdskill, "ACDSKILL"),
        (Self::Acdwrapupcode, "ACDWRAPUPCODE"),
        (Self::Audioconnectorbot, "AUDIOCONNECTORBOT"),
        (Self::Botconnectorbot, "BOTCONNECTORBOT"),
        (Self::Botconnectorintegration, "BOTCONNECTORINTEGRATION"),
        (Self::Botflow, "BOTFLOW"),
        (Self::Bridgeaction, "BRIDGEACTION"),
        (Self::Commonmoduleflow, "COMMONMODULEFLOW"),
        (Self::Composerscript, "COMPOSERSCRIPT"),
        (Self::Contactlist, "CONTACTLIST"),
        (Self::Dataaction, "DATAACTION"),
        (Self::Datatable, "DATATABLE"),
        (Self::Decisiontable, "DECISIONTABLE"),
        (Self::Dialogenginebot, "DIALOGENGINEBOT"),
        (Self::Dialogenginebotversion, "DIALOGENGINEBOTVERSION"),
        (Self::Dialogflowagent, "DIALOGFLOWAGENT"),
        (Self::Dialogflowcxagent, "DIALOGFLOWCXAGENT"),
        (Self::Digitalbotconnector, "DIGITALBOTCONNECTOR"),
        (Self::Digitalbotflow, "DIGITALBOTFLOW"),
        (Self::Emailroute, "EMAILROUTE"),
        (Self::Emergencygroup, "EMERGENCYGROUP"),
        (Self::Flowaction, "FLOWACTION"),
        (Self::Flowdatatype, "FLOWDATATYPE"),
        (Self::Flowmilestone, "FLOWMILESTONE"),
        (Self::Flowoutcome, "FLOWOUTCOME"),
        (Self::Grammar, "GRAMMAR"),
        (Self::Group, "GROUP"),
        (Self::Image, "IMAGE"),
        (Self::Inboundcallflow, "INBOUNDCALLFLOW"),
        (Self::Inboundchatflow, "INBOUNDCHATFLOW"),
        (Self::Inboundemailflow, "INBOUNDEMAILFLOW"),
        (Self::Inboundshortmessageflow, "INBOUNDSHORTMESSAGEFLOW"),
        (Self::Inqueuecallflow, "INQUEUECALLFLOW"),
        (Self::Inqueueemailflow, "INQUEUEEMAILFLOW"),
        (Self::Inqueueshortmessageflow, "INQUEUESHORTMESSAGEFLOW"),
        (Self::Ivrconfiguration, "IVRCONFIGURATION"),
        (Self::Knowledgebase, "KNOWLEDGEBASE"),
        (Self::Knowledgebasedocument, "KNOWLEDGEBASEDOCUMENT"),
        (Self::Language, "LANGUAGE"),
        (Self::Lexbot, "LEXBOT"),
        (Self::Lexbotalias, "LEXBOTALIAS"),
        (Self::Lexv2bot, "LEXV2BOT"),
        (Self::Lexv2botalias, "LEXV2BOTALIAS"),
        (Self::Nludomain, "NLUDOMAIN"),
        (Self::Nuancemixbot, "NUANCEMIXBOT"),
        (Self::Nuancemixintegration, "NUANCEMIXINTEGRATION"),
        (Self::Oauthclient, "OAUTHCLIENT"),
        (Self::Outboundcallflow, "OUTBOUNDCALLFLOW"),
        (Self::Queue, "QUEUE"),
        (Self::Recordingpolicy, "RECORDINGPOLICY"),
        (Self::Response, "RESPONSE"),
        (Self::Schedule, "SCHEDULE"),
        (Self::Schedulegroup, "SCHEDULEGROUP"),
        (Self::Secureaction, "SECUREACTION"),
        (Self::Securecallflow, "SECURECALLFLOW"),
        (Self::Smsphonenumber, "SMSPHONENUMBER"),
        (Self::Sttengine, "STTENGINE"),
        (Self::Surveyform, "SURVEYFORM"),
        (Self::Surveyinviteflow, "SURVEYINVITEFLOW"),
        (Self::Systemprompt, "SYSTEMPROMPT"),
        (Self::Ttsengine, "TTSENGINE"),
        (Self::Ttsvoice, "TTSVOICE"),
        (Self::User, "USER"),
        (Self::Userprompt, "USERPROMPT"),
        (Self::Utilizationlabel, "UTILIZATIONLABEL"),
        (Self::Voiceflow, "VOICEFLOW"),
        (Self::Voicemailflow, "VOICEMAILFLOW"),
        (Self::Voicesurveyflow, "VOICESURVEYFLOW"),
        (Self::Widget, "WIDGET"),
        (Self::Workflow, "WORKFLOW"),
        (Self::Workitemflow, "WORKITEMFLOW"),
        (Self::Worktype, "WORKTYPE"),
    ];
}
