// @generated from the schema "Edge"; changes made here are lost at the next generation

/// The schema `Edge`.
#[repr(C)]
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

crate::runtime::model!(Edge "Edge" 43 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 2 with_modified_by,
        created_by: ::std::string::String = "createdBy" 2 with_created_by,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        modified_by_app: ::std::string::String = "modifiedByApp" 2 with_modified_by_app,
        created_by_app: ::std::string::String = "createdByApp" 2 with_created_by_app,
        interfaces: ::std::vec::Vec<crate::EdgeInterface> = "interfaces" 0 with_interfaces,
        make: ::std::string::String = "make" 0 with_make,
        model: ::std::string::String = "model" 0 with_model,
        api_version: ::std::string::String = "apiVersion" 0 with_api_version,
    )
    (
        software_version: ::std::string::String = "softwareVersion" 0 with_software_version,
        software_version_timestamp: ::std::string::String = "softwareVersionTimestamp" 0 with_software_version_timestamp,
        software_version_platform: ::std::string::String = "softwareVersionPlatform" 0 with_software_version_platform,
        software_version_configuration: ::std::string::String = "softwareVersionConfiguration" 0 with_software_version_configuration,
        full_software_version: ::std::string::String = "fullSoftwareVersion" 0 with_full_software_version,
        pairing_id: ::std::string::String = "pairingId" 0 with_pairing_id,
        fingerprint: ::std::string::String = "fingerprint" 0 with_fingerprint,
        fingerprint_hint: ::std::string::String = "fingerprintHint" 0 with_fingerprint_hint,
        current_version: ::std::string::String = "currentVersion" 0 with_current_version,
        staged_version: ::std::string::String = "stagedVersion" 0 with_staged_version,
        patch: ::std::string::String = "patch" 0 with_patch,
        status_code: crate::runtime::Open<StatusCode> = "statusCode" 0 with_status_code,
        edge_group: ::std::boxed::Box<crate::EdgeGroup> = "edgeGroup" 0 with_edge_group,
        site: ::std::boxed::Box<crate::Site> = "site" 0 with_site,
        software_status: ::std::boxed::Box<crate::DomainEdgeSoftwareUpdateDto> = "softwareStatus" 0 with_software_status,
        online_status: crate::runtime::Open<OnlineStatus> = "onlineStatus" 0 with_online_status,
    )
    (
        serial_number: ::std::string::String = "serialNumber" 0 with_serial_number,
        physical_edge: bool = "physicalEdge" 0 with_physical_edge,
        managed: bool = "managed" 0 with_managed,
        edge_deployment_type: crate::runtime::Open<EdgeDeploymentType> = "edgeDeploymentType" 0 with_edge_deployment_type,
        cert_type: crate::runtime::Open<CertType> = "certType" 0 with_cert_type,
        call_draining_state: crate::runtime::Open<CallDrainingState> = "callDrainingState" 2 with_call_draining_state,
        conversation_count: i32 = "conversationCount" 2 with_conversation_count,
        proxy: ::std::string::String = "proxy" 0 with_proxy,
        offline_config_called: bool = "offlineConfigCalled" 2 with_offline_config_called,
        os_name: ::std::string::String = "osName" 2 with_os_name,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `Edge`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `statusCode` of `Edge`. Known values: `NEW`, `AWAITING_CONNECTION`, `AWAITING_FINGERPRINT`, `AWAITING_FINGERPRINT_VERIFICATION`, `FINGERPRINT_VERIFIED`, `AWAITING_BOOTSTRAP`, `ACTIVE`, `INACTIVE`, `RMA`, `UNPAIRING`, `UNPAIRED`, `INITIALIZING`.
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

crate::runtime::known!(StatusCode);

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
#[non_exhaustive]
pub enum OnlineStatus {
    Online,
    Offline,
}

crate::runtime::known!(OnlineStatus);

impl crate::runtime::Enum for OnlineStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Online, "ONLINE"),
        (Self::Offline, "OFFLINE"),
    ];
}

/// The property `edgeDeploymentType` of `Edge`. Known values: `HARDWARE`, `LDM`, `CDM`, `CHS`, `INVALID`.
#[non_exhaustive]
pub enum EdgeDeploymentType {
    Hardware,
    Ldm,
    Cdm,
    Chs,
    Invalid,
}

crate::runtime::known!(EdgeDeploymentType);

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
#[non_exhaustive]
pub enum CertType {
    PureCloud,
    Public,
    China,
    NotRequested,
}

crate::runtime::known!(CertType);

impl crate::runtime::Enum for CertType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PureCloud, "PureCloud"),
        (Self::Public, "Public"),
        (Self::China, "China"),
        (Self::NotRequested, "NotRequested"),
    ];
}

/// The property `callDrainingState` of `Edge`. Known values: `NONE`, `WAIT`, `WAIT_TIMEOUT`, `TERMINATE`, `COMPLETE`.
#[non_exhaustive]
pub enum CallDrainingState {
    None,
    Wait,
    WaitTimeout,
    Terminate,
    Complete,
}

crate::runtime::known!(CallDrainingState);

impl crate::runtime::Enum for CallDrainingState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::Wait, "WAIT"),
        (Self::WaitTimeout, "WAIT_TIMEOUT"),
        (Self::Terminate, "TERMINATE"),
        (Self::Complete, "COMPLETE"),
    ];
}
