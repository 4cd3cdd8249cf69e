// @generated from the schema "OrganizationFeatures"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OrganizationFeatures`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrganizationFeatures {
    /// `realtimeCIC`: `boolean`.
    #[doc(alias = "realtimeCIC")]
    pub realtime_cic: Option<bool>,
    /// `purecloud`: `boolean`.
    pub purecloud: Option<bool>,
    /// `hipaa`: `boolean`.
    pub hipaa: Option<bool>,
    /// `ucEnabled`: `boolean`.
    #[doc(alias = "ucEnabled")]
    pub uc_enabled: Option<bool>,
    /// `pci`: `boolean`.
    pub pci: Option<bool>,
    /// `purecloudVoice`: `boolean`.
    #[doc(alias = "purecloudVoice")]
    pub purecloud_voice: Option<bool>,
    /// `xmppFederation`: `boolean`.
    #[doc(alias = "xmppFederation")]
    pub xmpp_federation: Option<bool>,
    /// `chat`: `boolean`.
    pub chat: Option<bool>,
    /// `informalPhotos`: `boolean`.
    #[doc(alias = "informalPhotos")]
    pub informal_photos: Option<bool>,
    /// `directory`: `boolean`.
    pub directory: Option<bool>,
    /// `contactCenter`: `boolean`.
    #[doc(alias = "contactCenter")]
    pub contact_center: Option<bool>,
    /// `unifiedCommunications`: `boolean`.
    #[doc(alias = "unifiedCommunications")]
    pub unified_communications: Option<bool>,
    /// `custserv`: `boolean`.
    pub custserv: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrganizationFeatures "OrganizationFeatures" 13 {
    (
        realtime_cic: bool = "realtimeCIC" with_realtime_cic,
        purecloud: bool = "purecloud" with_purecloud,
        hipaa: bool = "hipaa" with_hipaa,
        uc_enabled: bool = "ucEnabled" with_uc_enabled,
        pci: bool = "pci" with_pci,
        purecloud_voice: bool = "purecloudVoice" with_purecloud_voice,
        xmpp_federation: bool = "xmppFederation" with_xmpp_federation,
        chat: bool = "chat" with_chat,
        informal_photos: bool = "informalPhotos" with_informal_photos,
        directory: bool = "directory" with_directory,
        contact_center: bool = "contactCenter" with_contact_center,
        unified_communications: bool = "unifiedCommunications" with_unified_communications,
        custserv: bool = "custserv" with_custserv,
    )
});
