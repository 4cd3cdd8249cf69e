// @generated from the schema "DashboardConfiguration"; changes made here are lost at the next generation

/// The schema `DashboardConfiguration`.
#[repr(C)]
pub struct DashboardConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `rows`: `integer (int32)`.
    pub rows: ::std::option::Option<i32>,
    /// `columns`: `integer (int32)`.
    pub columns: ::std::option::Option<i32>,
    /// `widgets`: `array of Widget`, required.
    pub widgets: ::std::option::Option<::std::vec::Vec<crate::Widget>>,
    /// `favorite`: `boolean`.
    pub favorite: ::std::option::Option<bool>,
    /// `publicDashboard`: `boolean`.
    #[doc(alias = "publicDashboard")]
    pub public_dashboard: ::std::option::Option<bool>,
    /// `restricted`: `boolean`, read-only.
    pub restricted: ::std::option::Option<bool>,
    /// `layoutType`: `string`.
    #[doc(alias = "layoutType")]
    pub layout_type: ::std::option::Option<crate::runtime::Open<LayoutType>>,
    /// `dateCreated`: `string (date-time)`, required.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, required.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateDeleted`: `string (date-time)`, required.
    #[doc(alias = "dateDeleted")]
    pub date_deleted: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `shared`: `boolean`.
    pub shared: ::std::option::Option<bool>,
    /// `dashboardsSharedWith`: `DashboardsSharedWith`.
    #[doc(alias = "dashboardsSharedWith")]
    pub dashboards_shared_with: ::std::option::Option<
        ::std::boxed::Box<crate::DashboardsSharedWith>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DashboardConfiguration "DashboardConfiguration" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        rows: i32 = "rows" 0 with_rows,
        columns: i32 = "columns" 0 with_columns,
        widgets: ::std::vec::Vec<crate::Widget> = "widgets" 1 with_widgets,
        favorite: bool = "favorite" 0 with_favorite,
        public_dashboard: bool = "publicDashboard" 0 with_public_dashboard,
        restricted: bool = "restricted" 2 with_restricted,
        layout_type: crate::runtime::Open<LayoutType> = "layoutType" 0 with_layout_type,
        date_created: crate::runtime::DateTime = "dateCreated" 1 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 1 with_date_modified,
        date_deleted: crate::runtime::DateTime = "dateDeleted" 1 with_date_deleted,
        created_by: ::std::boxed::Box<crate::AddressableEntityRef> = "createdBy" 2 with_created_by,
        shared: bool = "shared" 0 with_shared,
        dashboards_shared_with: ::std::boxed::Box<crate::DashboardsSharedWith> = "dashboardsSharedWith" 0 with_dashboards_shared_with,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `layoutType` of `DashboardConfiguration`. Known values: `Grid`, `Flow`.
#[non_exhaustive]
pub enum LayoutType {
    Grid,
    Flow,
}

crate::runtime::known!(LayoutType);

impl crate::runtime::Enum for LayoutType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Grid, "Grid"),
        (Self::Flow, "Flow"),
    ];
}
