// @generated from the schema "UserSearchRequest"; changes made here are lost at the next generation

/// The schema `UserSearchRequest`.
#[repr(C)]
pub struct UserSearchRequest {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `sort`: `array of SearchSort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::SearchSort>>,
    /// `expand`: `array of string`.
    pub expand: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of UserSearchCriteria`.
    pub query: ::std::option::Option<::std::vec::Vec<crate::UserSearchCriteria>>,
    /// `integrationPresenceSource`: `string`.
    #[doc(alias = "integrationPresenceSource")]
    pub integration_presence_source: ::std::option::Option<
        crate::runtime::Open<IntegrationPresenceSource>,
    >,
    /// `enforcePermissions`: `boolean`.
    #[doc(alias = "enforcePermissions")]
    pub enforce_permissions: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserSearchRequest "UserSearchRequest" 9 {
    (
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: ::std::string::String = "sortBy" 0 with_sort_by,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        sort: ::std::vec::Vec<crate::SearchSort> = "sort" 0 with_sort,
        expand: ::std::vec::Vec<::std::string::String> = "expand" 0 with_expand,
        query: ::std::vec::Vec<crate::UserSearchCriteria> = "query" 0 with_query,
        integration_presence_source: crate::runtime::Open<IntegrationPresenceSource> = "integrationPresenceSource" 0 with_integration_presence_source,
        enforce_permissions: bool = "enforcePermissions" 0 with_enforce_permissions,
    )
});

/// The property `sortOrder` of `UserSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}

/// The property `integrationPresenceSource` of `UserSearchRequest`. Known values: `MicrosoftTeams`, `ZoomPhone`, `EightByEight`.
#[non_exhaustive]
pub enum IntegrationPresenceSource {
    MicrosoftTeams,
    ZoomPhone,
    EightByEight,
}

crate::runtime::known!(IntegrationPresenceSource);

impl crate::runtime::Enum for IntegrationPresenceSource {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MicrosoftTeams, "MicrosoftTeams"),
        (Self::ZoomPhone, "ZoomPhone"),
        (Self::EightByEight, "EightByEight"),
    ];
}
