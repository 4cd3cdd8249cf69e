// @generated from the schema "OrganizationFeatures"; changes made here are lost at the next generation

/// The schema `OrganizationFeatures`.
#[repr(C)]
pub struct OrganizationFeatures {
    /// `realtimeCIC`: `boolean`.
    #[doc(alias = "realtimeCIC")]
    pub realtime_cic: ::std::option::Option<bool>,
    /// `purecloud`: `boolean`.
    pub purecloud: ::std::option::Option<bool>,
    /// `hipaa`: `boolean`.
    pub hipaa: ::std::option::Option<bool>,
    /// `ucEnabled`: `boolean`.
    #[doc(alias = "ucEnabled")]
    pub uc_enabled: ::std::option::Option<bool>,
    /// `pci`: `boolean`.
    pub pci: ::std::option::Option<bool>,
    /// `purecloudVoice`: `boolean`.
    #[doc(alias = "purecloudVoice")]
    pub purecloud_voice: ::std::option::Option<bool>,
    /// `xmppFederation`: `boolean`.
    #[doc(alias = "xmppFederation")]
    pub xmpp_federation: ::std::option::Option<bool>,
    /// `chat`: `boolean`.
    pub chat: ::std::option::Option<bool>,
    /// `informalPhotos`: `boolean`.
    #[doc(alias = "informalPhotos")]
    pub informal_photos: ::std::option::Option<bool>,
    /// `directory`: `boolean`.
    pub directory: ::std::option::Option<bool>,
    /// `contactCenter`: `boolean`.
    #[doc(alias = "contactCenter")]
    pub contact_center: ::std::option::Option<bool>,
    /// `unifiedCommunications`: `boolean`.
    #[doc(alias = "unifiedCommunications")]
    pub unified_communications: ::std::option::Option<bool>,
    /// `custserv`: `boolean`.
    pub custserv: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OrganizationFeatures "OrganizationFeatures" 13 {
    (
        realtime_cic: bool = "realtimeCIC" 0 with_realtime_cic,
        purecloud: bool = "purecloud" 0 with_purecloud,
        hipaa: bool = "hipaa" 0 with_hipaa,
        uc_enabled: bool = "ucEnabled" 0 with_uc_enabled,
        pci: bool = "pci" 0 with_pci,
        purecloud_voice: bool = "purecloudVoice" 0 with_purecloud_voice,
        xmpp_federation: bool = "xmppFederation" 0 with_xmpp_federation,
        chat: bool = "chat" 0 with_chat,
        informal_photos: bool = "informalPhotos" 0 with_informal_photos,
        directory: bool = "directory" 0 with_directory,
        contact_center: bool = "contactCenter" 0 with_contact_center,
        unified_communications: bool = "unifiedCommunications" 0 with_unified_communications,
        custserv: bool = "custserv" 0 with_custserv,
    )
});
