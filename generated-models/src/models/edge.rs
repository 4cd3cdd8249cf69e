// @generated from the schema "Edge"; changes made here are lost at the next generation

use crate::{Division, DomainEdgeSoftwareUpdateDto, EdgeGroup, EdgeInterface, Site};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Edge`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Edge {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `interfaces`: `array of EdgeInterface`.
    pub interfaces: Option<Vec<EdgeInterface>>,
    /// `make`: `string`.
    pub make: Option<String>,
    /// `model`: `string`.
    pub model: Option<String>,
    /// `apiVersion`: `string`.
    #[doc(alias = "apiVersion")]
    pub api_version: Option<String>,
    /// `softwareVersion`: `string`.
    #[doc(alias = "softwareVersion")]
    pub software_version: Option<String>,
    /// `softwareVersionTimestamp`: `string`.
    #[doc(alias = "softwareVersionTimestamp")]
    pub software_version_timestamp: Option<String>,
    /// `softwareVersionPlatform`: `string`.
    #[doc(alias = "softwareVersionPlatform")]
    pub software_version_platform: Option<String>,
    /// `softwareVersionConfiguration`: `string`.
    #[doc(alias = "softwareVersionConfiguration")]
    pub software_version_configuration: Option<String>,
    /// `fullSoftwareVersion`: `string`.
    #[doc(alias = "fullSoftwareVersion")]
    pub full_software_version: Option<String>,
    /// `pairingId`: `string`.
    #[doc(alias = "pairingId")]
    pub pairing_id: Option<String>,
    /// `fingerprint`: `string`.
    pub fingerprint: Option<String>,
    /// `fingerprintHint`: `string`.
    #[doc(alias = "fingerprintHint")]
    pub fingerprint_hint: Option<String>,
    /// `currentVersion`: `string`.
    #[doc(alias = "currentVersion")]
    pub current_version: Option<String>,
    /// `stagedVersion`: `string`.
    #[doc(alias = "stagedVersion")]
    pub staged_version: Option<String>,
    /// `patch`: `string`.
    pub patch: Option<String>,
    /// `statusCode`: one of `NEW`, `AWAITING_CONNECTION`, `AWAITING_FINGERPRINT`, `AWAITING_FINGERPRINT_VERIFICATION` and 8 more.
    #[doc(alias = "statusCode")]
    pub status_code: Option<Open<StatusCode>>,
    /// `edgeGroup`: `EdgeGroup`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: Option<Box<EdgeGroup>>,
    /// `site`: `Site`.
    pub site: Option<Box<Site>>,
    /// `softwareStatus`: `DomainEdgeSoftwareUpdateDto`.
    #[doc(alias = "softwareStatus")]
    pub software_status: Option<Box<DomainEdgeSoftwareUpdateDto>>,
    /// `onlineStatus`: one of `ONLINE` and `OFFLINE`.
    #[doc(alias = "onlineStatus")]
    pub online_status: Option<Open<OnlineStatus>>,
    /// `serialNumber`: `string`.
    #[doc(alias = "serialNumber")]
    pub serial_number: Option<String>,
    /// `physicalEdge`: `boolean`.
    #[doc(alias = "physicalEdge")]
    pub physical_edge: Option<bool>,
    /// `managed`: `boolean`.
    pub managed: Option<bool>,
    /// `edgeDeploymentType`: one of `HARDWARE`, `LDM`, `CDM`, `CHS` and `INVALID`.
    #[doc(alias = "edgeDeploymentType")]
    pub edge_deployment_type: Option<Open<EdgeDeploymentType>>,
    /// `certType`: one of `PureCloud`, `Public`, `China` and `NotRequested`.
    #[doc(alias = "certType")]
    pub cert_type: Option<Open<CertType>>,
    /// `callDrainingState`: one of `NONE`, `WAIT`, `WAIT_TIMEOUT`, `TERMINATE` and `COMPLETE`, read-only.
    #[doc(alias = "callDrainingState")]
    pub call_draining_state: Option<Open<CallDrainingState>>,
    /// `conversationCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationCount")]
    pub conversation_count: Option<i32>,
    /// `proxy`: `string`.
    pub proxy: Option<String>,
    /// `offlineConfigCalled`: `boolean`, read-only.
    #[doc(alias = "offlineConfigCalled")]
    pub offline_config_called: Option<bool>,
    /// `osName`: `string`, read-only.
    #[doc(alias = "osName")]
    pub os_name: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Edge "Edge" 43 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        interfaces: Vec<EdgeInterface> = "interfaces" with_interfaces,
        make: String = "make" with_make,
        model: String = "model" with_model,
        api_version: String = "apiVersion" with_api_version,
    )
    (
        software_version: String = "softwareVersion" with_software_version,
        software_version_timestamp: String = "softwareVersionTimestamp" with_software_version_timestamp,
        software_version_platform: String = "softwareVersionPlatform" with_software_version_platform,
        software_version_configuration: String = "softwareVersionConfiguration" with_software_version_configuration,
        full_software_version: String = "fullSoftwareVersion" with_full_software_version,
        pairing_id: String = "pairingId" with_pairing_id,
        fingerprint: String = "fingerprint" with_fingerprint,
        fingerprint_hint: String = "fingerprintHint" with_fingerprint_hint,
        current_version: String = "currentVersion" with_current_version,
        staged_version: String = "stagedVersion" with_staged_version,
        patch: String = "patch" with_patch,
        status_code: Open<StatusCode> = "statusCode" with_status_code,
        edge_group: Box<EdgeGroup> = "edgeGroup" with_edge_group,
        site: Box<Site> = "site" with_site,
        software_status: Box<DomainEdgeSoftwareUpdateDto> = "softwareStatus" with_software_status,
        online_status: Open<OnlineStatus> = "onlineStatus" with_online_status,
    )
    (
        serial_number: String = "serialNumber" with_serial_number,
        physical_edge: bool = "physicalEdge" with_physical_edge,
        managed: bool = "managed" with_managed,
        edge_deployment_type: Open<EdgeDeploymentType> = "edgeDeploymentType" with_edge_deployment_type,
        cert_type: Open<CertType> = "certType" with_cert_type,
        call_draining_state: Open<CallDrainingState> = "callDrainingState" with_call_draining_state read_only,
        conversation_count: i32 = "conversationCount" with_conversation_count read_only,
        proxy: String = "proxy" with_proxy,
        offline_config_called: bool = "offlineConfigCalled" with_offline_config_called read_only,
        os_name: String = "osName" with_os_name read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Edge`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `statusCode` of `Edge`. Known values: `NEW`, `AWAITING_CONNECTION`, `AWAITING_FINGERPRINT`, `AWAITING_FINGERPRINT_VERIFICATION`, `FINGERPRINT_VERIFIED`, `AWAITING_BOOTSTRAP`, `ACTIVE`, `INACTIVE`, `RMA`, `UNPAIRING`, `UNPAIRED`, `INITIALIZING`.
#[repr(u16)]
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

crate::runtime::values!(StatusCode {
    New = "NEW",
    AwaitingConnection = "AWAITING_CONNECTION",
    AwaitingFingerprint = "AWAITING_FINGERPRINT",
    AwaitingFingerprintVerification = "AWAITING_FINGERPRINT_VERIFICATION",
    FingerprintVerified = "FINGERPRINT_VERIFIED",
    AwaitingBootstrap = "AWAITING_BOOTSTRAP",
    Active = "ACTIVE",
    Inactive = "INACTIVE",
    Rma = "RMA",
    Unpairing = "UNPAIRING",
    Unpaired = "UNPAIRED",
    Initializing = "INITIALIZING",
});

/// The property `onlineStatus` of `Edge`. Known values: `ONLINE`, `OFFLINE`.
#[repr(u16)]
#[non_exhaustive]
pub enum OnlineStatus {
    Online,
    Offline,
}

crate::runtime::values!(OnlineStatus {
    Online = "ONLINE",
    Offline = "OFFLINE",
});

/// The property `edgeDeploymentType` of `Edge`. Known values: `HARDWARE`, `LDM`, `CDM`, `CHS`, `INVALID`.
#[repr(u16)]
#[non_exhaustive]
pub enum EdgeDeploymentType {
    Hardware,
    Ldm,
    Cdm,
    Chs,
    Invalid,
}

crate::runtime::values!(EdgeDeploymentType {
    Hardware = "HARDWARE",
    Ldm = "LDM",
    Cdm = "CDM",
    Chs = "CHS",
    Invalid = "INVALID",
});

/// The property `certType` of `Edge`. Known values: `PureCloud`, `Public`, `China`, `NotRequested`.
#[repr(u16)]
#[non_exhaustive]
pub enum CertType {
    PureCloud,
    Public,
    China,
    NotRequested,
}

crate::runtime::values!(CertType {
    PureCloud = "PureCloud",
    Public = "Public",
    China = "China",
    NotRequested = "NotRequested",
});

/// The property `callDrainingState` of `Edge`. Known values: `NONE`, `WAIT`, `WAIT_TIMEOUT`, `TERMINATE`, `COMPLETE`.
#[repr(u16)]
#[non_exhaustive]
pub enum CallDrainingState {
    None,
    Wait,
    WaitTimeout,
    Terminate,
    Complete,
}

crate::runtime::values!(CallDrainingState {
    None = "NONE",
    Wait = "WAIT",
    WaitTimeout = "WAIT_TIMEOUT",
    Terminate = "TERMINATE",
    Complete = "COMPLETE",
});
