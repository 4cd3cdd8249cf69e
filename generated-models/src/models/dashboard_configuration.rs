// @generated from the schema "DashboardConfiguration"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DashboardsSharedWith, Widget};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DashboardConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DashboardConfiguration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `rows`: `integer (int32)`.
    pub rows: Option<i32>,
    /// `columns`: `integer (int32)`.
    pub columns: Option<i32>,
    /// `widgets`: `array of Widget`, required.
    pub widgets: Option<Vec<Widget>>,
    /// `favorite`: `boolean`.
    pub favorite: Option<bool>,
    /// `publicDashboard`: `boolean`.
    #[doc(alias = "publicDashboard")]
    pub public_dashboard: Option<bool>,
    /// `restricted`: `boolean`, read-only.
    pub restricted: Option<bool>,
    /// `layoutType`: one of `Grid` and `Flow`.
    #[doc(alias = "layoutType")]
    pub layout_type: Option<Open<LayoutType>>,
    /// `dateCreated`: `string (date-time)`, required.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, required.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateDeleted`: `string (date-time)`, required.
    #[doc(alias = "dateDeleted")]
    pub date_deleted: Option<DateTime>,
    /// `createdBy`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<AddressableEntityRef>>,
    /// `shared`: `boolean`.
    pub shared: Option<bool>,
    /// `dashboardsSharedWith`: `DashboardsSharedWith`.
    #[doc(alias = "dashboardsSharedWith")]
    pub dashboards_shared_with: Option<Box<DashboardsSharedWith>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DashboardConfiguration "DashboardConfiguration" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        rows: i32 = "rows" with_rows,
        columns: i32 = "columns" with_columns,
        widgets: Vec<Widget> = "widgets" with_widgets required,
        favorite: bool = "favorite" with_favorite,
        public_dashboard: bool = "publicDashboard" with_public_dashboard,
        restricted: bool = "restricted" with_restricted read_only,
        layout_type: Open<LayoutType> = "layoutType" with_layout_type,
        date_created: DateTime = "dateCreated" with_date_created required,
        date_modified: DateTime = "dateModified" with_date_modified required,
        date_deleted: DateTime = "dateDeleted" with_date_deleted required,
        created_by: Box<AddressableEntityRef> = "createdBy" with_created_by read_only,
        shared: bool = "shared" with_shared,
        dashboards_shared_with: Box<DashboardsSharedWith> = "dashboardsSharedWith" with_dashboards_shared_with,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `layoutType` of `DashboardConfiguration`. Known values: `Grid`, `Flow`.
#[repr(u16)]
#[non_exhaustive]
pub enum LayoutType {
    Grid,
    Flow,
}

crate::runtime::values!(LayoutType {
    Grid = "Grid",
    Flow = "Flow",
});
