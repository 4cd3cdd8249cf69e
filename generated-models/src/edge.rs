// @generated from the schema "Edge"; changes made here are lost at the next generation

/// The schema `Edge`.
pub struct Edge {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `interfaces`: `array of EdgeInterface`.
    pub interfaces: ::std::option::Option<::std::vec::Vec<crate::EdgeInterface>>,
    /// `make`: `string`.
    pub make: ::std::option::Option<::std::string::String>,
    /// `model`: `string`.
    pub model: ::std::option::Option<::std::string::String>,
    /// `apiVersion`: `string`.
    #[doc(alias = "apiVersion")]
    pub api_version: ::std::option::Option<::std::string::String>,
    /// `softwareVersion`: `string`.
    #[doc(alias = "softwareVersion")]
    pub software_version: ::std::option::Option<::std::string::String>,
    /// `softwareVersionTimestamp`: `string`.
    #[doc(alias = "softwareVersionTimestamp")]
    pub software_version_timestamp: ::std::option::Option<::std::string::String>,
    /// `softwareVersionPlatform`: `string`.
    #[doc(alias = "softwareVersionPlatform")]
    pub software_version_platform: ::std::option::Option<::std::string::String>,
    /// `softwareVersionConfiguration`: `string`.
    #[doc(alias = "softwareVersionConfiguration")]
    pub software_version_configuration: ::std::option::Option<::std::string::String>,
    /// `fullSoftwareVersion`: `string`.
    #[doc(alias = "fullSoftwareVersion")]
    pub full_software_version: ::std::option::Option<::std::string::String>,
    /// `pairingId`: `string`.
    #[doc(alias = "pairingId")]
    pub pairing_id: ::std::option::Option<::std::string::String>,
    /// `fingerprint`: `string`.
    pub fingerprint: ::std::option::Option<::std::string::String>,
    /// `fingerprintHint`: `string`.
    #[doc(alias = "fingerprintHint")]
    pub fingerprint_hint: ::std::option::Option<::std::string::String>,
    /// `currentVersion`: `string`.
    #[doc(alias = "currentVersion")]
    pub current_version: ::std::option::Option<::std::string::String>,
    /// `stagedVersion`: `string`.
    #[doc(alias = "stagedVersion")]
    pub staged_version: ::std::option::Option<::std::string::String>,
    /// `patch`: `string`.
    pub patch: ::std::option::Option<::std::string::String>,
    /// `statusCode`: `string`.
    #[doc(alias = "statusCode")]
    pub status_code: ::std::option::Option<crate::runtime::Open<StatusCode>>,
    /// `edgeGroup`: `EdgeGroup`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: ::std::option::Option<::std::boxed::Box<crate::EdgeGroup>>,
    /// `site`: `Site`.
    pub site: ::std::option::Option<::std::boxed::Box<crate::Site>>,
    /// `softwareStatus`: `DomainEdgeSoftwareUpdateDto`.
    #[doc(alias = "softwareStatus")]
    pub software_status: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEdgeSoftwareUpdateDto>,
    >,
    /// `onlineStatus`: `string`.
    #[doc(alias = "onlineStatus")]
    pub online_status: ::std::option::Option<crate::runtime::Open<OnlineStatus>>,
    /// `serialNumber`: `string`.
    #[doc(alias = "serialNumber")]
    pub serial_number: ::std::option::Option<::std::string::String>,
    /// `physicalEdge`: `boolean`.
    #[doc(alias = "physicalEdge")]
    pub physical_edge: ::std::option::Option<bool>,
    /// `managed`: `boolean`.
    pub managed: ::std::option::Option<bool>,
    /// `edgeDeploymentType`: `string`.
    #[doc(alias = "edgeDeploymentType")]
    pub edge_deployment_type: ::std::option::Option<
        crate::runtime::Open<EdgeDeploymentType>,
    >,
    /// `certType`: `string`.
    #[doc(alias = "certType")]
    pub cert_type: ::std::option::Option<crate::runtime::Open<CertType>>,
    /// `callDrainingState`: `string`, read-only.
    #[doc(alias = "callDrainingState")]
    pub call_draining_state: ::std::option::Option<
        crate::runtime::Open<CallDrainingState>,
    >,
    /// `conversationCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationCount")]
    pub conversation_count: ::std::option::Option<i32>,
    /// `proxy`: `string`.
    pub proxy: ::std::option::Option<::std::string::String>,
    /// `offlineConfigCalled`: `boolean`, read-only.
    #[doc(alias = "offlineConfigCalled")]
    pub offline_config_called: ::std::option::Option<bool>,
    /// `osName`: `string`, read-only.
    #[doc(alias = "osName")]
    pub os_name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Edge {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        interfaces: ::std::option::Option::None,
        make: ::std::option::Option::None,
        model: ::std::option::Option::None,
        api_version: ::std::option::Option::None,
        software_version: ::std::option::Option::None,
        software_version_timestamp: ::std::option::Option::None,
        software_version_platform: ::std::option::Option::None,
        software_version_configuration: ::std::option::Option::None,
        full_software_version: ::std::option::Option::None,
        pairing_id: ::std::option::Option::None,
        fingerprint: ::std::option::Option::None,
        fingerprint_hint: ::std::option::Option::None,
        current_version: ::std::option::Option::None,
        staged_version: ::std::option::Option::None,
        patch: ::std::option::Option::None,
        status_code: ::std::option::Option::None,
        edge_group: ::std::option::Option::None,
        site: ::std::option::Option::None,
        software_status: ::std::option::Option::None,
        online_status: ::std::option::Option::None,
        serial_number: ::std::option::Option::None,
        physical_edge: ::std::option::Option::None,
        managed: ::std::option::Option::None,
        edge_deployment_type: ::std::option::Option::None,
        cert_type: ::std::option::Option::None,
        call_draining_state: ::std::option::Option::None,
        conversation_count: ::std::option::Option::None,
        proxy: ::std::option::Option::None,
        offline_config_called: ::std::option::Option::None,
        os_name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Edge = &<Edge as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Edge",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("interfaces", "interfaces", 0),
            ("make", "make", 0),
            ("model", "model", 0),
            ("apiVersion", "api_version", 0),
            ("softwareVersion", "software_version", 0),
            ("softwareVersionTimestamp", "software_version_timestamp", 0),
            ("softwareVersionPlatform", "software_version_platform", 0),
            ("softwareVersionConfiguration", "software_version_configuration", 0),
            ("fullSoftwareVersion", "full_software_version", 0),
            ("pairingId", "pairing_id", 0),
            ("fingerprint", "fingerprint", 0),
            ("fingerprintHint", "fingerprint_hint", 0),
            ("currentVersion", "current_version", 0),
            ("stagedVersion", "staged_version", 0),
            ("patch", "patch", 0),
            ("statusCode", "status_code", 0),
            ("edgeGroup", "edge_group", 0),
            ("site", "site", 0),
            ("softwareStatus", "software_status", 0),
            ("onlineStatus", "online_status", 0),
            ("serialNumber", "serial_number", 0),
            ("physicalEdge", "physical_edge", 0),
            ("managed", "managed", 0),
            ("edgeDeploymentType", "edge_deployment_type", 0),
            ("certType", "cert_type", 0),
            ("callDrainingState", "call_draining_state", 2),
            ("conversationCount", "conversation_count", 2),
            ("proxy", "proxy", 0),
            ("offlineConfigCalled", "offline_config_called", 2),
            ("osName", "os_name", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.interfaces,
            &E.make,
            &E.model,
            &E.api_version,
            &E.software_version,
            &E.software_version_timestamp,
            &E.software_version_platform,
            &E.software_version_configuration,
            &E.full_software_version,
            &E.pairing_id,
            &E.fingerprint,
            &E.fingerprint_hint,
            &E.current_version,
            &E.staged_version,
            &E.patch,
            &E.status_code,
            &E.edge_group,
            &E.site,
            &E.software_status,
            &E.online_status,
            &E.serial_number,
            &E.physical_edge,
            &E.managed,
            &E.edge_deployment_type,
            &E.cert_type,
            &E.call_draining_state,
            &E.conversation_count,
            &E.proxy,
            &E.offline_config_called,
            &E.os_name,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Edge);

crate::runtime::setters!(Edge {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_interfaces: interfaces: ::std::vec::Vec<crate::EdgeInterface>,
    with_make: make: ::std::string::String,
    with_model: model: ::std::string::String,
    with_api_version: api_version: ::std::string::String,
    with_software_version: software_version: ::std::string::String,
    with_software_version_timestamp: software_version_timestamp: ::std::string::String,
    with_software_version_platform: software_version_platform: ::std::string::String,
    with_software_version_configuration: software_version_configuration: ::std::string::String,
    with_full_software_version: full_software_version: ::std::string::String,
    with_pairing_id: pairing_id: ::std::string::String,
    with_fingerprint: fingerprint: ::std::string::String,
    with_fingerprint_hint: fingerprint_hint: ::std::string::String,
    with_current_version: current_version: ::std::string::String,
    with_staged_version: staged_version: ::std::string::String,
    with_patch: patch: ::std::string::String,
    with_status_code: status_code: crate::runtime::Open<StatusCode>,
    with_edge_group: edge_group: ::std::boxed::Box<crate::EdgeGroup>,
    with_site: site: ::std::boxed::Box<crate::Site>,
    with_software_status: software_status: ::std::boxed::Box<crate::DomainEdgeSoftwareUpdateDto>,
    with_online_status: online_status: crate::runtime::Open<OnlineStatus>,
    with_serial_number: serial_number: ::std::string::String,
    with_physical_edge: physical_edge: bool,
    with_managed: managed: bool,
    with_edge_deployment_type: edge_deployment_type: crate::runtime::Open<EdgeDeploymentType>,
    with_cert_type: cert_type: crate::runtime::Open<CertType>,
    with_call_draining_state: call_draining_state: crate::runtime::Open<CallDrainingState>,
    with_conversation_count: conversation_count: i32,
    with_proxy: proxy: ::std::string::String,
    with_offline_config_called: offline_config_called: bool,
    with_os_name: os_name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `Edge`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `statusCode` of `Edge`. Known values: `NEW`, `AWAITING_CONNECTION`, `AWAITING_FINGERPRINT`, `AWAITING_FINGERPRINT_VERIFICATION`, `FINGERPRINT_VERIFIED`, `AWAITING_BOOTSTRAP`, `ACTIVE`, `INACTIVE`, `RMA`, `UNPAIRING`, `UNPAIRED`, `INITIALIZING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusCode {
    New,
    AwaitingConnection,
    AwaitingFingerprint,
    AwaitingFingerprintVerification,
    FingerprintVerified,
    AwaitingBootstrap,
    Active,
    Inactive,
    Rma,
    Unpairing,
    Unpaired,
    Initializing,
}

impl crate::runtime::Enum for StatusCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::New, "NEW"),
        (Self::AwaitingConnection, "AWAITING_CONNECTION"),
        (Self::AwaitingFingerprint, "AWAITING_FINGERPRINT"),
        (Self::AwaitingFingerprintVerification, "AWAITING_FINGERPRINT_VERIFICATION"),
        (Self::FingerprintVerified, "FINGERPRINT_VERIFIED"),
        (Self::AwaitingBootstrap, "AWAITING_BOOTSTRAP"),
        (Self::Active, "ACTIVE"),
        (Self::Inactive, "INACTIVE"),
        (Self::Rma, "RMA"),
        (Self::Unpairing, "UNPAIRING"),
        (Self::Unpaired, "UNPAIRED"),
        (Self::Initializing, "INITIALIZING"),
    ];
}

/// The property `onlineStatus` of `Edge`. Known values: `ONLINE`, `OFFLINE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnlineStatus {
    Online,
    Offline,
}

impl crate::runtime::Enum for OnlineStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Online, "ONLINE"),
        (Self::Offline, "OFFLINE"),
    ];
}

/// The property `edgeDeploymentType` of `Edge`. Known values: `HARDWARE`, `LDM`, `CDM`, `CHS`, `INVALID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EdgeDeploymentType {
    Hardware,
    Ldm,
    Cdm,
    Chs,
    Invalid,
}

impl crate::runtime::Enum for EdgeDeploymentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hardware, "HARDWARE"),
        (Self::Ldm, "LDM"),
        (Self::Cdm, "CDM"),
        (Self::Chs, "CHS"),
        (Self::Invalid, "INVALID"),
    ];
}

/// The property `certType` of `Edge`. Known values: `PureCloud`, `Public`, `China`, `NotRequested`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertType {
    PureCloud,
    Public,
    China,
    NotRequested,
}

impl crate::runtime::Enum for CertType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PureCloud, "PureCloud"),
        (Self::Public, "Public"),
        (Self::China, "China"),
        (Self::NotRequested, "NotRequested"),
    ];
}

/// The property `callDrainingState` of `Edge`. Known values: `NONE`, `WAIT`, `WAIT_TIMEOUT`, `TERMINATE`, `COMPLETE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallDrainingState {
    None,
    Wait,
    WaitTimeout,
    Terminate,
    Complete,
}

impl crate::runtime::Enum for CallDrainingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Wait, "WAIT"),
        (Self::WaitTimeout, "WAIT_TIMEOUT"),
        (Self::Terminate, "TERMINATE"),
        (Self::Complete, "COMPLETE"),
    ];
}
