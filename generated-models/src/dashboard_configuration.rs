// @generated from the schema "DashboardConfiguration"; changes made here are lost at the next generation

/// The schema `DashboardConfiguration`.
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

impl crate::runtime::Model for DashboardConfiguration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        rows: ::std::option::Option::None,
        columns: ::std::option::Option::None,
        widgets: ::std::option::Option::None,
        favorite: ::std::option::Option::None,
        public_dashboard: ::std::option::Option::None,
        restricted: ::std::option::Option::None,
        layout_type: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_deleted: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        shared: ::std::option::Option::None,
        dashboards_shared_with: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DashboardConfiguration = &<DashboardConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DashboardConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("rows", "rows", 0),
            ("columns", "columns", 0),
            ("widgets", "widgets", 1),
            ("favorite", "favorite", 0),
            ("publicDashboard", "public_dashboard", 0),
            ("restricted", "restricted", 2),
            ("layoutType", "layout_type", 0),
            ("dateCreated", "date_created", 1),
            ("dateModified", "date_modified", 1),
            ("dateDeleted", "date_deleted", 1),
            ("createdBy", "created_by", 2),
            ("shared", "shared", 0),
            ("dashboardsSharedWith", "dashboards_shared_with", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.rows,
            &E.columns,
            &E.widgets,
            &E.favorite,
            &E.public_dashboard,
            &E.restricted,
            &E.layout_type,
            &E.date_created,
            &E.date_modified,
            &E.date_deleted,
            &E.created_by,
            &E.shared,
            &E.dashboards_shared_with,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DashboardConfiguration);

crate::runtime::setters!(DashboardConfiguration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_rows: rows: i32,
    with_columns: columns: i32,
    with_widgets: widgets: ::std::vec::Vec<crate::Widget>,
    with_favorite: favorite: bool,
    with_public_dashboard: public_dashboard: bool,
    with_restricted: restricted: bool,
    with_layout_type: layout_type: crate::runtime::Open<LayoutType>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_deleted: date_deleted: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_shared: shared: bool,
    with_dashboards_shared_with: dashboards_shared_with: ::std::boxed::Box<crate::DashboardsSharedWith>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `layoutType` of `DashboardConfiguration`. Known values: `Grid`, `Flow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LayoutType {
    Grid,
    Flow,
}

impl crate::runtime::Enum for LayoutType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Grid, "Grid"),
        (Self::Flow, "Flow"),
    ];
}
