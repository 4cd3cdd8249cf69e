// @generated from the schema "MessagingCampaignDivisionView"; changes made here are lost at the next generation

/// The schema `MessagingCampaignDivisionView`.
#[repr(C)]
pub struct MessagingCampaignDivisionView {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingCampaignDivisionView "MessagingCampaignDivisionView" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
